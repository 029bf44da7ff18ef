package vn.chiboso.membership.application.port.in;

import org.jspecify.annotations.Nullable;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.domain.Slip;
import vn.chiboso.membership.domain.identity.InvitationSlip;
import vn.chiboso.membership.domain.identity.ProposalId;

/** The second person agrees: it is done. */
public interface ConfirmRightsProposal {
    Outcome confirm(Actor actor, ProposalId proposal);

    /** What is to be printed and handed over once; both null for a position. */
    record Outcome(@Nullable Slip slip, @Nullable InvitationSlip invitation) {}
}
