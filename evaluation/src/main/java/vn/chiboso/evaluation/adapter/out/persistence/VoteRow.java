package vn.chiboso.evaluation.adapter.out.persistence;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.UUID;

/** Columns of the last vote: all of them, or none before the first vote. That none must be possible makes them objects. */
@Embeddable
record VoteRow(
        UUID voteId,
        Integer voteBase,
        Integer voteRequired,
        Integer voteFor,
        Integer voteAgainst,
        Integer voteAbstained,
        Boolean votePassed,
        Instant voteAt) {}
