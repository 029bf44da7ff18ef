package vn.chiboso.meetings.events;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.chiboso.meetings.api.MeetingId;
import vn.chiboso.meetings.api.VoteId;
import vn.chiboso.meetings.api.VoteSubject;
import vn.chiboso.membership.api.UnitId;

/**
 * A vote was closed. Once per vote.
 *
 * @param base     whom the threshold counts from
 * @param required votes in favour needed
 * @param sourceKey of the proposal that another module tabled, null for the meeting's own votes
 */
public record VoteDecided(
        VoteId vote,
        MeetingId meeting,
        UnitId unit,
        VoteSubject subject,
        @Nullable String sourceKey,
        int base,
        int required,
        int inFavour,
        int against,
        int abstained,
        boolean passed,
        Instant at) {}
