package vn.chiboso.meetings.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.chiboso.meetings.api.MeetingState;
import vn.chiboso.membership.api.MemberId;

/**
 * How far a meeting has come.
 *
 * @param round       announcements so far; 0 before the first
 * @param changed     something that people were told has changed since the last announcement
 * @param announcedAt the first announcement
 * @param secretary   thư ký of the meeting, appointed when it opens
 * @param code        six digits shown in the room while it is open, null otherwise
 */
public record Course(
        MeetingState state,
        int round,
        boolean changed,
        @Nullable Instant announcedAt,
        @Nullable Instant openedAt,
        @Nullable Instant concludedAt,
        @Nullable Instant recordedAt,
        @Nullable String cancelReason,
        @Nullable MemberId secretary,
        @Nullable String code) {

    static Course planned() {
        return new Course(MeetingState.PLANNED, 0, false, null, null, null, null, null, null, null);
    }

    Course announced(Instant at) {
        return new Course(
                MeetingState.ANNOUNCED,
                round + 1,
                false,
                announcedAt == null ? at : announcedAt,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    Course touched() {
        return round == 0
                ? this
                : new Course(
                        state,
                        round,
                        true,
                        announcedAt,
                        openedAt,
                        concludedAt,
                        recordedAt,
                        cancelReason,
                        secretary,
                        code);
    }

    Course cancelled(String reason) {
        return new Course(MeetingState.CANCELLED, round, changed, announcedAt, null, null, null, reason, null, null);
    }

    Course opened(Instant at, MemberId minuteTaker, String firstCode) {
        return new Course(MeetingState.OPEN, round, changed, announcedAt, at, null, null, null, minuteTaker, firstCode);
    }

    Course secretary(MemberId minuteTaker) {
        return new Course(
                state, round, changed, announcedAt, openedAt, concludedAt, recordedAt, cancelReason, minuteTaker, code);
    }

    Course code(String next) {
        return new Course(
                state, round, changed, announcedAt, openedAt, concludedAt, recordedAt, cancelReason, secretary, next);
    }
}
