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
 * @param openingNotedAt when the opening was entered, if only afterwards; null when it was entered as it happened
 * @param secretary   thư ký of the meeting, appointed when it opens
 * @param code        six digits shown in the room while it is open, null otherwise
 */
public record Course(
        MeetingState state,
        int round,
        boolean changed,
        @Nullable Instant announcedAt,
        @Nullable Instant openedAt,
        @Nullable Instant openingNotedAt,
        @Nullable Instant concludedAt,
        @Nullable Instant recordedAt,
        @Nullable String cancelReason,
        @Nullable MemberId secretary,
        @Nullable String code) {

    static Course planned() {
        return new Course(MeetingState.PLANNED, 0, false, null, null, null, null, null, null, null, null);
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
                        openingNotedAt,
                        concludedAt,
                        recordedAt,
                        cancelReason,
                        secretary,
                        code);
    }

    Course cancelled(String reason) {
        return new Course(
                MeetingState.CANCELLED, round, changed, announcedAt, null, null, null, null, reason, null, null);
    }

    Course opened(Instant at, @Nullable Instant notedAt, MemberId minuteTaker, String firstCode) {
        return new Course(
                MeetingState.OPEN, round, changed, announcedAt, at, notedAt, null, null, null, minuteTaker, firstCode);
    }

    Course secretary(MemberId minuteTaker) {
        return with(minuteTaker, code);
    }

    Course code(String next) {
        return with(secretary, next);
    }

    private Course with(@Nullable MemberId minuteTaker, @Nullable String shown) {
        return new Course(
                state,
                round,
                changed,
                announcedAt,
                openedAt,
                openingNotedAt,
                concludedAt,
                recordedAt,
                cancelReason,
                minuteTaker,
                shown);
    }
}
