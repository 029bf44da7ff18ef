package vn.chiboso.meetings.adapter.out.persistence.proceedings;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.chiboso.meetings.domain.resolution.TaskState;

/** An earlier task and how it stood. */
@Embeddable
record PreviousTaskColumns(
        String title,
        String ownerName,
        LocalDate deadline,
        @Enumerated(EnumType.STRING) TaskState state,
        @Nullable LocalDate doneOn) {}
