package vn.chiboso.membership.application;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.Units;
import vn.chiboso.membership.application.port.in.ListRightsProposals;
import vn.chiboso.membership.application.port.out.AccountEvents;
import vn.chiboso.membership.application.port.out.Accounts;
import vn.chiboso.membership.application.port.out.RightsProposals;
import vn.chiboso.membership.domain.AccountRefusal;
import vn.chiboso.membership.domain.identity.AccountEvent;
import vn.chiboso.membership.domain.identity.ProposalMatter;
import vn.chiboso.membership.domain.identity.RightsProposal;

@Service
class ListRightsProposalsService implements ListRightsProposals {
    private static final Duration SHOWN = Duration.ofDays(30);

    private final RightsProposals proposals;
    private final SecondPersons secondPersons;
    private final Accounts accounts;
    private final AccountEvents events;
    private final Authorities authorities;
    private final Units units;
    private final Clock clock;

    ListRightsProposalsService(
            RightsProposals proposals,
            SecondPersons secondPersons,
            Accounts accounts,
            AccountEvents events,
            Authorities authorities,
            Units units,
            Clock clock) {
        this.proposals = proposals;
        this.secondPersons = secondPersons;
        this.accounts = accounts;
        this.events = events;
        this.authorities = authorities;
        this.units = units;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public Proposals list(Actor actor) {
        if (!authorities.worksWithRights(actor)) {
            throw AccountRefusal.notFound();
        }
        var now = clock.instant();
        var all = proposals.since(now.minus(SHOWN), now).stream()
                .filter(each -> each.proposer().equals(actor.account())
                        || !each.isFor(actor)
                        || secondPersons.mayConfirm(actor, each.matter()))
                .map(each -> line(actor, each))
                .collect(Collectors.partitioningBy(line -> line.proposal().isOpen(now)));
        return new Proposals(all.getOrDefault(true, List.of()), all.getOrDefault(false, List.of()));
    }

    private Line line(Actor actor, RightsProposal proposal) {
        var open = proposal.isOpen(clock.instant());
        var may = open && secondPersons.mayConfirm(actor, proposal.matter());
        var own = proposal.proposer().equals(actor.account());
        var unit = proposal.matter().unit().flatMap(units::find);
        var second = may && proposal.isFor(actor);
        var barred = second ? secondPersons.barredUntil(actor, proposal).orElse(null) : null;
        return new Line(
                proposal,
                unit.map(found -> found.name()).orElse(null),
                unit.map(found -> found.kind()).orElse(null),
                second && barred == null,
                open && (own || second),
                barred,
                second ? waysByOne(proposal.matter()) : List.of());
    }

    private List<AccountEvent> waysByOne(ProposalMatter matter) {
        return matter instanceof ProposalMatter.Post(var held)
                ? accounts.ofMember(held.member())
                        .map(account ->
                                events.byOne(account.id(), clock.instant().minus(SHOWN)))
                        .orElse(List.of())
                : List.of();
    }
}
