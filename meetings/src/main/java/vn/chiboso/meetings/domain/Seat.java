package vn.chiboso.meetings.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.membership.api.MemberStatus;

/**
 * One person in a meeting: a snapshot of the roll when the meeting opened, and what the roll call says.
 *
 * @param status    null for somebody who is not on the branch's roll
 * @param official  of those on the roll: a full member, also while exempt or away; only these vote and are counted for a vote
 * @param reason    of the absence, as told; null when none was given
 * @param arrivedAt when first present, null while not
 * @param leftAt    when left before the end, null otherwise
 */
public record Seat(
        MemberId member,
        String fullName,
        @Nullable MemberStatus status,
        boolean official,
        SeatRole role,
        Presence presence,
        @Nullable String reason,
        @Nullable Instant arrivedAt,
        @Nullable Instant leftAt) {

    /** Somebody whose status says by itself whether they are an official member. */
    public Seat(
            MemberId member,
            String fullName,
            @Nullable MemberStatus status,
            SeatRole role,
            Presence presence,
            @Nullable String reason,
            @Nullable Instant arrivedAt,
            @Nullable Instant leftAt) {
        this(
                member,
                fullName,
                status,
                status != null && status.impliesOfficial(),
                role,
                presence,
                reason,
                arrivedAt,
                leftAt);
    }

    /** In the room or online at this moment. */
    public boolean isHere() {
        return presence.isPresent() && leftAt == null;
    }

    /** Here and entitled to vote. */
    public boolean mayVote() {
        return isHere() && official && status != null && status.mayVoteWhenPresent();
    }
}
