package vn.chiboso.meetings.domain;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import vn.chiboso.meetings.api.MeetingKind;
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.membership.api.MemberView;
import vn.chiboso.membership.api.Position;

/**
 * Who has a seat in a meeting and why. Expected at a meeting of the branch: everybody on the roll whose status obliges them
 * (exempt, suspended and temporarily transferred members are informed and not counted); at a meeting of the committee:
 * its members, or secretary and deputy where there is none. The superior member in charge is invited.
 */
public final class Seating {
    private Seating() {}

    /** Seats in the order of the roll, guests from above last; nobody has been called yet. */
    public static List<Seat> of(MeetingKind kind, List<MemberView> roll, List<MemberView> superiors) {
        var seats = new ArrayList<Seat>();
        var seated = new HashSet<MemberId>();
        for (var m : roll) {
            if (kind == MeetingKind.COMMITTEE && !isOfCommittee(m)) {
                continue;
            }
            seated.add(m.id());
            seats.add(seat(m, m.status().isExpectedAtMeetings() ? SeatRole.EXPECTED : SeatRole.INFORMED));
        }
        for (var s : superiors) {
            if (seated.add(s.id())) {
                seats.add(new Seat(s.id(), s.fullName(), null, SeatRole.INVITED, Presence.UNKNOWN, null, null, null));
            }
        }
        return List.copyOf(seats);
    }

    /** Whether the branch has a chi ủy; without one, secretary and deputy confer. */
    public static boolean hasCommittee(List<MemberView> roll) {
        return roll.stream().anyMatch(m -> m.positions().contains(Position.COMMITTEE_MEMBER));
    }

    private static boolean isOfCommittee(MemberView member) {
        return member.positions().stream().anyMatch(Position::isOfCommittee);
    }

    private static Seat seat(MemberView m, SeatRole role) {
        return new Seat(m.id(), m.fullName(), m.status(), m.official(), role, Presence.UNKNOWN, null, null, null);
    }
}
