package vn.chiboso.membership.application;

import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.application.port.in.RejectRightsProposal;
import vn.chiboso.membership.application.port.out.RightsProposals;
import vn.chiboso.membership.domain.Folding;
import vn.chiboso.membership.domain.identity.IdentityRefusal;

@Service
class RejectRightsProposalService implements RejectRightsProposal {
    private final RightsProposals proposals;
    private final SecondPersons secondPersons;
    private final Clock clock;

    RejectRightsProposalService(RightsProposals proposals, SecondPersons secondPersons, Clock clock) {
        this.proposals = proposals;
        this.secondPersons = secondPersons;
        this.clock = clock;
    }

    @Override
    @Transactional
    public void reject(Actor actor, Command command) {
        var proposal = proposals
                .findLocked(command.proposal())
                .filter(each ->
                        each.proposer().equals(actor.account()) || secondPersons.mayConfirm(actor, each.matter()))
                .orElseThrow(IdentityRefusal::notFound);
        proposals.decide(proposal.reject(actor, Folding.tidy(command.reason()), clock.instant()));
    }
}
