package vn.chiboso.membership.application;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.chiboso.membership.api.AccountId;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.application.port.out.AccountEvents;
import vn.chiboso.membership.application.port.out.Accounts;
import vn.chiboso.membership.application.port.out.RightsProposals;
import vn.chiboso.membership.domain.AccountView;
import vn.chiboso.membership.domain.identity.ProposalId;
import vn.chiboso.membership.domain.identity.ProposalMatter;
import vn.chiboso.membership.domain.identity.RightsProposal;

/** Who could agree to what one person alone may not do, and what happens when there is nobody. */
@Component
class SecondPersons {
    private final RightsProposals proposals;
    private final AccountEvents events;
    private final Accounts accounts;
    private final Authorities authorities;
    private final Clock clock;

    SecondPersons(
            RightsProposals proposals, AccountEvents events, Accounts accounts, Authorities authorities, Clock clock) {
        this.proposals = proposals;
        this.events = events;
        this.accounts = accounts;
        this.authorities = authorities;
        this.clock = clock;
    }

    boolean isProposed(ProposalId id) {
        return proposals.find(id).isPresent();
    }

    /** Keeps it as waiting and answers true; false when nobody else could agree: the caller goes on alone, which is kept as well. */
    boolean propose(Actor actor, ProposalId id, ProposalMatter matter) {
        var waiting = RightsProposal.of(id, matter, actor, clock.instant());
        var somebody = isThereAnybody(waiting);
        proposals.add(somebody ? waiting : RightsProposal.alone(id, matter, actor, clock.instant()));
        return somebody;
    }

    /** Whether {@link #propose} would wait; nothing is kept. */
    boolean wouldWait(Actor actor, ProposalId id, ProposalMatter matter) {
        return isThereAnybody(RightsProposal.of(id, matter, actor, clock.instant()));
    }

    /** Whether the actor has the right that it is about, so that they could have proposed it themselves. */
    boolean mayConfirm(Actor actor, ProposalMatter matter) {
        return switch (matter) {
            case ProposalMatter.Post(var held) ->
                authorities.of(actor, held.unit()).mayGive(held.position());
            case ProposalMatter.Administrator _ -> authorities.isTechnical(actor);
            case ProposalMatter.Invite _ -> authorities.isTechnical(actor);
            case ProposalMatter.Enabling enabling -> tends(actor, enabling.account());
            case ProposalMatter.PasswordReset reset -> tends(actor, reset.account());
            case ProposalMatter.FactorReset reset -> tends(actor, reset.account());
        };
    }

    /**
     * Until when the actor may not agree to what the other proposed, since one of the two gave the other a new way in alone and might be
     * both; empty when they may. They still count as somebody, so that resetting the only other one makes nobody alone.
     */
    Optional<Instant> barredUntil(Actor actor, RightsProposal proposal) {
        return events.lastBetween(
                        proposal.proposer(), actor.account(), clock.instant().minus(RightsProposal.WAITS))
                .map(at -> at.plus(RightsProposal.WAITS));
    }

    private boolean tends(Actor actor, AccountId account) {
        return accounts.find(account)
                .filter(found -> authorities.mayTend(actor, found))
                .isPresent();
    }

    /**
     * Whoever was locked, or lost the office, less than the time of a proposal ago still counts: nobody becomes alone by putting the
     * others out first.
     */
    private boolean isThereAnybody(RightsProposal proposal) {
        var since = clock.instant().minus(RightsProposal.WAITS);
        var unit = proposal.matter().unit().orElse(null);
        return events.ableToConfirm(proposal.proposer(), unit, since).stream()
                .flatMap(id -> accounts.find(id).stream())
                .anyMatch(account -> couldConfirm(account, proposal));
    }

    private boolean couldConfirm(AccountView account, RightsProposal proposal) {
        var person = new Actor(account.id(), account.member(), account.name());
        if (!proposal.isFor(person)) {
            return false;
        }
        if (account.technicalAdministrator()) {
            return true;
        }
        if (!(proposal.matter() instanceof ProposalMatter.Post(var held))) {
            return false;
        }
        var today = LocalDate.now(clock);
        return authorities.ofMember(person, held.unit(), today).mayGive(held.position())
                || authorities
                        .ofMember(person, held.unit(), today.minusDays(RightsProposal.WAITS.toDays()))
                        .mayGive(held.position());
    }
}
