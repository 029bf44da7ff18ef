package vn.chiboso.membership.application;

import java.time.Clock;
import java.time.Duration;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.Units;
import vn.chiboso.membership.application.port.in.ListRightsProposals;
import vn.chiboso.membership.application.port.out.Accounts;
import vn.chiboso.membership.application.port.out.RightsProposals;
import vn.chiboso.membership.domain.AccountRefusal;
import vn.chiboso.membership.domain.identity.RightsProposal;

@Service
class ListRightsProposalsService implements ListRightsProposals {
    private static final Duration SHOWN = Duration.ofDays(30);

    private final RightsProposals proposals;
    private final SecondPersons secondPersons;
    private final Accounts accounts;
    private final Authorities authorities;
    private final Units units;
    private final Clock clock;

    ListRightsProposalsService(
            RightsProposals proposals,
            SecondPersons secondPersons,
            Accounts accounts,
            Authorities authorities,
            Units units,
            Clock clock) {
        this.proposals = proposals;
        this.secondPersons = secondPersons;
        this.accounts = accounts;
        this.authorities = authorities;
        this.units = units;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public Proposals list(Actor actor) {
        if (accounts.find(actor.account()).filter(authorities::hasOffice).isEmpty()) {
            throw AccountRefusal.notFound();
        }
        var now = clock.instant();
        var all = proposals.since(now.minus(SHOWN), now).stream()
                .filter(each -> each.proposer().equals(actor.account())
                        || !each.isFor(actor)
                        || secondPersons.mayConfirm(actor, each.matter()))
                .map(each -> line(actor, each))
                .collect(Collectors.partitioningBy(line -> line.proposal().isOpen(now)));
        return new Proposals(all.getOrDefault(true, java.util.List.of()), all.getOrDefault(false, java.util.List.of()));
    }

    private Line line(Actor actor, RightsProposal proposal) {
        var open = proposal.isOpen(clock.instant());
        var may = open && secondPersons.mayConfirm(actor, proposal.matter());
        var own = proposal.proposer().equals(actor.account());
        var unit = proposal.matter().unit().flatMap(units::find);
        return new Line(
                proposal,
                unit.map(found -> found.name()).orElse(null),
                unit.map(found -> found.kind()).orElse(null),
                may && proposal.isFor(actor),
                open && (own || may && proposal.isFor(actor)));
    }
}
