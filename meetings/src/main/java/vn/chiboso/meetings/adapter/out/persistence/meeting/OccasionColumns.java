package vn.chiboso.meetings.adapter.out.persistence.meeting;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.chiboso.meetings.api.MeetingKind;

/** What is written once. {@code month} is its first day. */
@Embeddable
record OccasionColumns(
        @Column(name = "unit_id", updatable = false) UUID unit,
        @Column(updatable = false) String unitPath,

        @Enumerated(EnumType.STRING) @Column(updatable = false)
        MeetingKind kind,

        @Column(updatable = false) LocalDate month,
        @Column(updatable = false) @Nullable UUID prepares) {}
