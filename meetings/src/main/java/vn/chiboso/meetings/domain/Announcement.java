package vn.chiboso.meetings.domain;

import java.time.Instant;
import java.util.List;
import vn.chiboso.meetings.api.MeetingId;
import vn.chiboso.membership.api.AccountId;
import vn.chiboso.membership.api.MemberId;

/** One round of telling people about a meeting, as it was told. */
public record Announcement(
        MeetingId meeting, int round, Instant at, AccountId by, Instant startsAt, String place, List<Seat> people) {
    public Announcement {
        people = List.copyOf(people);
    }

    /** Who was told in that role. */
    public List<MemberId> told(SeatRole role) {
        return people.stream().filter(s -> s.role() == role).map(Seat::member).toList();
    }
}
