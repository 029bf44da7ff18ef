package vn.chiboso.membership.domain.identity;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.chiboso.membership.api.AccountId;
import vn.chiboso.membership.api.Actor;

/**
 * Something that one person alone may not do: proposed by one, done when another agrees. Neither the proposer nor whom it gives
 * something can be the second person; after seven days it is void.
 *
 * @param decider null until decided
 * @param reason  why it was rejected
 */
public record RightsProposal(
        ProposalId id,
        ProposalMatter matter,
        AccountId proposer,
        String proposerName,
        Instant proposedAt,
        Instant expiresAt,
        State state,
        @Nullable AccountId decider,
        @Nullable String deciderName,
        @Nullable Instant decidedAt,
        @Nullable String reason) {
    /** How long a proposal waits. */
    public static final Duration WAITS = Duration.ofDays(7);

    private static final int SHORTEST_REASON = 3;
    private static final int LONGEST_REASON = 500;

    /** What was decided. */
    public enum State {
        PROPOSED,
        CONFIRMED,
        REJECTED,
        /** Done at once, since there was nobody else who could have confirmed it. */
        ALONE
    }

    public static RightsProposal of(ProposalId id, ProposalMatter matter, Actor proposer, Instant now) {
        return new RightsProposal(
                id,
                matter,
                proposer.account(),
                proposer.name(),
                now,
                now.plus(WAITS),
                State.PROPOSED,
                null,
                null,
                null,
                null);
    }

    /** Done by one, as long as there is nobody else; kept so that it can be seen afterwards. */
    public static RightsProposal alone(ProposalId id, ProposalMatter matter, Actor proposer, Instant now) {
        var waiting = of(id, matter, proposer, now);
        return new RightsProposal(
                id,
                matter,
                waiting.proposer,
                waiting.proposerName,
                now,
                waiting.expiresAt,
                State.ALONE,
                null,
                null,
                now,
                null);
    }

    public boolean isOpen(Instant now) {
        return state == State.PROPOSED && now.isBefore(expiresAt);
    }

    /** Whether the actor can be the second person, as far as who they are is concerned. */
    public boolean isFor(Actor second) {
        return !second.account().equals(proposer) && !benefits(second);
    }

    /** The second person agrees. */
    public RightsProposal confirm(Actor second, Instant now) {
        requireOpen(now);
        if (second.account().equals(proposer)) {
            throw IdentityRefusal.proposalOwn();
        }
        if (benefits(second)) {
            throw IdentityRefusal.proposalBeneficiary();
        }
        return decided(State.CONFIRMED, second, now, null);
    }

    /** The second person does not agree, or the first takes it back; either says why. */
    public RightsProposal reject(Actor actor, String why, Instant now) {
        requireOpen(now);
        var said = why.strip();
        if (said.length() < SHORTEST_REASON || said.length() > LONGEST_REASON) {
            throw IdentityRefusal.reason();
        }
        return decided(State.REJECTED, actor, now, said);
    }

    private void requireOpen(Instant now) {
        if (!isOpen(now)) {
            throw IdentityRefusal.proposalOver();
        }
    }

    private boolean benefits(Actor actor) {
        return switch (matter) {
            case ProposalMatter.Post post -> actor.is(post.held().member());
            case ProposalMatter.PasswordReset reset -> reset.account().equals(actor.account());
            case ProposalMatter.FactorReset reset -> reset.account().equals(actor.account());
            case ProposalMatter.Enabling enabling -> enabling.account().equals(actor.account());
            case ProposalMatter.Invite invite -> actor.is(invite.member());
            case ProposalMatter.Administrator _ -> false;
        };
    }

    private RightsProposal decided(State decision, Actor by, Instant now, @Nullable String why) {
        return new RightsProposal(
                id, matter, proposer, proposerName, proposedAt, expiresAt, decision, by.account(), by.name(), now, why);
    }
}
