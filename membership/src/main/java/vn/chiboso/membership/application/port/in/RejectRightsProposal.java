package vn.chiboso.membership.application.port.in;

import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.domain.identity.ProposalId;

/** The second person does not agree, or the first takes it back. */
public interface RejectRightsProposal {
    void reject(Actor actor, Command command);

    /** @param reason 3 to 500 characters */
    record Command(ProposalId proposal, String reason) {}
}
