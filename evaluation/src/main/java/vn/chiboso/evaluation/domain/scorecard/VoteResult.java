package vn.chiboso.evaluation.domain.scorecard;

import java.time.Instant;
import vn.chiboso.meetings.api.VoteId;

/** How the branch voted on the self-score. */
public record VoteResult(
        VoteId vote, int base, int required, int inFavour, int against, int abstained, boolean passed, Instant at) {}
