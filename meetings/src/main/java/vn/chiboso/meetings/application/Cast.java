package vn.chiboso.meetings.application;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.chiboso.meetings.application.port.out.People;
import vn.chiboso.meetings.application.port.out.Seats;
import vn.chiboso.meetings.domain.Meeting;
import vn.chiboso.meetings.domain.MeetingRefusal;
import vn.chiboso.meetings.domain.MeetingRefusal.Reason;
import vn.chiboso.meetings.domain.Seat;
import vn.chiboso.meetings.domain.Seating;
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.membership.api.MemberView;
import vn.chiboso.membership.api.UnitId;

/** Who takes part: today's roll before opening, the snapshot from then on. */
@Service
class Cast {
    private final People people;
    private final Seats seats;
    private final Access access;

    Cast(People people, Seats seats, Access access) {
        this.people = people;
        this.seats = seats;
        this.access = access;
    }

    List<Seat> of(Meeting meeting) {
        return meeting.course().openedAt() == null ? today(meeting) : seats.of(meeting.id());
    }

    List<Seat> today(Meeting meeting) {
        return on(meeting, access.today());
    }

    List<Seat> on(Meeting meeting, LocalDate day) {
        var unit = meeting.occasion().unit();
        return Seating.of(meeting.occasion().kind(), people.roll(unit, day), people.superiors(unit, day));
    }

    Seat seatOf(Meeting meeting, MemberId member) {
        return of(meeting).stream()
                .filter(s -> s.member().equals(member))
                .findFirst()
                .orElseThrow(() -> new MeetingRefusal(Reason.NO_SUCH_SEAT));
    }

    List<MemberView> roll(UnitId unit) {
        return people.roll(unit, access.today());
    }

    List<MemberView> superiors(UnitId unit) {
        return people.superiors(unit, access.today());
    }

    /** Refuses somebody who is not on the branch's roll; null passes. */
    void requireOnRoll(UnitId unit, @Nullable MemberId member, Reason otherwise) {
        if (member != null) {
            MeetingRefusal.when(roll(unit).stream().noneMatch(m -> m.id().equals(member)), otherwise);
        }
    }

    /** Refuses somebody who is neither on the roll nor in charge from above; null passes. */
    void requireKnown(UnitId unit, @Nullable MemberId member, Reason otherwise) {
        if (member != null && superiors(unit).stream().noneMatch(m -> m.id().equals(member))) {
            requireOnRoll(unit, member, otherwise);
        }
    }
}
