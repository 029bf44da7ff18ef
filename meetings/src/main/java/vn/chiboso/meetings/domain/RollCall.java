package vn.chiboso.meetings.domain;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.chiboso.meetings.domain.MeetingRefusal.Reason;
import vn.chiboso.membership.api.MemberId;

/**
 * Điểm danh: what may be said of a seat. Times before the opening count as the opening; a time in the future is refused.
 *
 * @param openedAt   when the meeting was opened
 * @param unlessSaid since when somebody is here of whom no hour is given: now, or in a meeting that is entered afterwards from
 *                   the opening on, because the clock says nothing about it
 * @param now        the clock
 */
public record RollCall(Instant openedAt, Instant unlessSaid, Instant now) {
    private static final int LONGEST_NAME = 150;

    /** The roll call of an open meeting; refuses for any other. */
    public static RollCall of(Meeting meeting, Instant now) {
        meeting.requireOpen();
        var openedAt = meeting.course().openedAt();
        var from = openedAt == null ? now : openedAt;
        return new RollCall(from, meeting.course().openingNotedAt() == null ? now : from, now);
    }

    /**
     * Says anew what is known of a seat.
     *
     * @param reason    for an absence with reason
     * @param arrivedAt for somebody present; null: as before, or from the opening on
     * @param leftAt    null: still here
     */
    public Seat mark(
            Seat seat,
            Presence presence,
            @Nullable String reason,
            @Nullable Instant arrivedAt,
            @Nullable Instant leftAt) {
        return switch (presence) {
            case UNKNOWN, ABSENT_WITHOUT_REASON -> seated(seat, presence, null, null, null);
            case ABSENT_WITH_REASON -> seated(seat, presence, Meeting.reason(reason), null, null);
            case IN_PERSON, ONLINE -> {
                var before = seat.arrivedAt() == null ? openedAt : seat.arrivedAt();
                var from = inMeeting(arrivedAt == null ? before : arrivedAt);
                yield seated(seat, presence, null, from, leftAt == null ? null : left(from, leftAt));
            }
        };
    }

    /** Came late, or came back. */
    public Seat arrive(Seat seat, @Nullable Instant at) {
        var how = seat.presence() == Presence.ONLINE ? Presence.ONLINE : Presence.IN_PERSON;
        if (seat.presence().isPresent() && seat.leftAt() != null) {
            return seated(seat, how, null, seat.arrivedAt(), null);
        }
        return seated(seat, how, null, inMeeting(at == null ? unlessSaid : at), null);
    }

    /** Left before the end. */
    public Seat leave(Seat seat, @Nullable Instant at) {
        MeetingRefusal.when(!seat.presence().isPresent(), Reason.NOT_PRESENT);
        // no hour of today is one of a meeting of another day
        MeetingRefusal.when(at == null && !unlessSaid.equals(now) && isAnotherDay(), Reason.TIME_MISSING);
        var from = seat.arrivedAt() == null ? openedAt : seat.arrivedAt();
        return seated(seat, seat.presence(), null, from, left(from, at == null ? now : at));
    }

    /** The person says so themselves; within the grace period they count as here from the opening on. */
    public Seat comeIn(Seat seat, Presence how, Duration grace) {
        if (seat.presence().isPresent()) {
            var from = seat.arrivedAt() == null ? openedAt : seat.arrivedAt();
            return seated(seat, how, null, from, null);
        }
        var punctual = !now.isAfter(openedAt.plus(grace));
        return seated(seat, how, null, punctual ? openedAt : unlessSaid, null);
    }

    /** Not called when the rest of the roll is said to be here: as the person replied, here when nothing was replied. */
    public Seat rest(Seat seat, @Nullable Reply reply, MeetingForm form) {
        if (reply != null && reply.choice() == ReplyChoice.ABSENT) {
            return mark(seat, Presence.ABSENT_WITH_REASON, reply.reason(), null, null);
        }
        var online = reply != null && reply.choice() == ReplyChoice.ONLINE && form.allowsOnline();
        return mark(seat, online ? Presence.ONLINE : Presence.IN_PERSON, null, null, null);
    }

    /** Never called until the end: absent, with the reason replied if one was. */
    public static Seat missed(Seat seat, @Nullable Reply reply) {
        return reply != null && reply.choice() == ReplyChoice.ABSENT && reply.reason() != null
                ? seated(seat, Presence.ABSENT_WITH_REASON, reply.reason(), null, null)
                : seated(seat, Presence.ABSENT_WITHOUT_REASON, null, null, null);
    }

    /** A guest who is on no roll; present from now on, or from the opening of a meeting entered afterwards. */
    public Seat guest(MemberId id, @Nullable String name) {
        if (name == null || name.isBlank()) {
            throw new MeetingRefusal(Reason.GUEST_NAME_MISSING);
        }
        MeetingRefusal.when(name.strip().length() > LONGEST_NAME, Reason.GUEST_NAME_TOO_LONG, LONGEST_NAME);
        return new Seat(id, name.strip(), null, SeatRole.INVITED, Presence.IN_PERSON, null, unlessSaid, null);
    }

    private boolean isAnotherDay() {
        return !Days.areOne(openedAt, now);
    }

    private Instant inMeeting(Instant at) {
        MeetingRefusal.when(at.isAfter(now), Reason.TIME_OUTSIDE_MEETING);
        return at.isBefore(openedAt) ? openedAt : at;
    }

    private Instant left(Instant from, Instant at) {
        MeetingRefusal.when(at.isAfter(now), Reason.TIME_OUTSIDE_MEETING);
        MeetingRefusal.when(at.isBefore(from), Reason.LEFT_BEFORE_ARRIVED);
        return at;
    }

    private static Seat seated(
            Seat s, Presence presence, @Nullable String reason, @Nullable Instant arrivedAt, @Nullable Instant leftAt) {
        return new Seat(
                s.member(), s.fullName(), s.status(), s.official(), s.role(), presence, reason, arrivedAt, leftAt);
    }
}
