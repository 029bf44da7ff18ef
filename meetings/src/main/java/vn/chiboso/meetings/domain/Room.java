package vn.chiboso.meetings.domain;

import java.time.Instant;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.chiboso.meetings.api.MeetingId;
import vn.chiboso.meetings.api.MeetingKind;
import vn.chiboso.meetings.api.MeetingState;
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.api.UnitPath;

/**
 * A meeting as it stands now, read: who has a seat, what is on the agenda. Votes, minutes and the cockpit work from this.
 *
 * @param enteredAfterwards the opening was entered afterwards: hours taken from the clock are not those of the meeting
 * @param seats before opening: the roll of today; from opening on: the snapshot with the roll call
 */
public record Room(
        MeetingId meeting,
        UnitId unit,
        UnitPath unitPath,
        MeetingKind kind,
        MeetingState state,
        YearMonth month,
        String title,
        Instant startsAt,
        String place,
        @Nullable Instant openedAt,
        boolean enteredAfterwards,
        @Nullable Instant concludedAt,
        @Nullable MemberId chair,
        @Nullable MemberId secretary,
        List<Seat> seats,
        List<AgendaLine> agenda) {

    public Room {
        seats = List.copyOf(seats);
        agenda = List.copyOf(agenda);
    }

    /** As it will stand once it is concluded: whoever was never called is absent, with the reason replied if one was. */
    public Room withoutUncalled(Collection<Reply> replies) {
        var byMember = replies.stream().collect(Collectors.toMap(Reply::member, Function.identity()));
        var called = seats.stream()
                .map(s -> s.role() == SeatRole.EXPECTED && s.presence() == Presence.UNKNOWN
                        ? RollCall.missed(s, byMember.get(s.member()))
                        : s)
                .toList();
        return new Room(
                meeting,
                unit,
                unitPath,
                kind,
                state,
                month,
                title,
                startsAt,
                place,
                openedAt,
                enteredAfterwards,
                concludedAt,
                chair,
                secretary,
                called,
                agenda);
    }

    /** Entered on another day than that of its opening: no hour of the clock is one of the meeting. */
    public boolean isOfAnotherDay(Instant now) {
        return enteredAfterwards && openedAt != null && !Days.areOne(openedAt, now);
    }

    /** Who must attend and is missing without a good reason (294-QĐ/TW §8.1 counts such months). */
    public List<MemberId> unexcused() {
        return seats.stream()
                .filter(s -> s.role() == SeatRole.EXPECTED && s.presence() == Presence.ABSENT_WITHOUT_REASON)
                .map(Seat::member)
                .toList();
    }

    /** The person's seat, or empty. */
    public Optional<Seat> seatOf(MemberId member) {
        return seats.stream().filter(s -> s.member().equals(member)).findFirst();
    }
}
