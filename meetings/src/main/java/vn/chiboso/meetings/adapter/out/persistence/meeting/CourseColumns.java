package vn.chiboso.meetings.adapter.out.persistence.meeting;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.chiboso.meetings.api.MeetingState;

/** How far it has come; the end and the record are written by {@link JpaMeetingProgress} alone. */
@Embeddable
record CourseColumns(
        @Enumerated(EnumType.STRING) MeetingState state,
        int round,
        @Column(name = "changed_since_notice") boolean changed,
        @Nullable Instant announcedAt,
        @Nullable Instant openedAt,
        @Nullable Instant openingNotedAt,
        @Nullable Instant concludedAt,
        @Nullable Instant recordedAt,
        @Nullable String cancelReason,
        @Column(name = "secretary_id") @Nullable UUID secretary,
        @Column(name = "check_in_code") @Nullable String code) {

    /** The code shown in the room ends with the meeting. */
    CourseColumns concluded(Instant at) {
        return new CourseColumns(
                MeetingState.CONCLUDED,
                round,
                changed,
                announcedAt,
                openedAt,
                openingNotedAt,
                at,
                null,
                cancelReason,
                secretary,
                null);
    }

    CourseColumns recorded(Instant at) {
        return new CourseColumns(
                MeetingState.RECORDED,
                round,
                changed,
                announcedAt,
                openedAt,
                openingNotedAt,
                concludedAt,
                at,
                cancelReason,
                secretary,
                code);
    }
}
