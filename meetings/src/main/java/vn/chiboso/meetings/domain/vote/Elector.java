package vn.chiboso.meetings.domain.vote;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.chiboso.meetings.domain.Seat;
import vn.chiboso.membership.api.MemberId;

/**
 * Somebody who may take part in one vote: entitled and here when it was opened.
 *
 * @param choice  null until voted
 * @param onPaper entered by the meeting secretary for a member without a device
 */
public record Elector(
        MemberId member,
        String fullName,
        @Nullable Choice choice,
        boolean onPaper,
        @Nullable Instant at) {
    static Elector of(Seat seat) {
        return new Elector(seat.member(), seat.fullName(), null, false, null);
    }

    Elector voting(Choice given, boolean paper, Instant when) {
        return new Elector(member, fullName, given, paper, when);
    }

    public boolean hasVoted() {
        return choice != null;
    }
}
