package vn.chiboso.meetings.adapter.out.persistence.meeting;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.chiboso.meetings.domain.MeetingForm;

/** When, where and how. */
@Embeddable
record PlanColumns(
        String title,
        Instant startsAt,
        int minutes,
        String place,
        @Enumerated(EnumType.STRING) MeetingForm form,
        @Nullable String onlineLink,
        @Column(name = "chair_id") @Nullable UUID chair) {}
