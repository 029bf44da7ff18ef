package vn.chiboso.membership.application;

import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.application.port.in.RevokeInvitation;
import vn.chiboso.membership.application.port.out.Invitations;
import vn.chiboso.membership.domain.identity.InvitationId;

@Service
class RevokeInvitationService implements RevokeInvitation {
    private final InvitationCharge charge;
    private final Invitations invitations;
    private final Clock clock;

    RevokeInvitationService(InvitationCharge charge, Invitations invitations, Clock clock) {
        this.charge = charge;
        this.invitations = invitations;
        this.clock = clock;
    }

    @Override
    @Transactional
    public void revoke(Actor actor, InvitationId id) {
        invitations.revoke(charge.find(actor, id).requireUnused().id(), clock.instant());
    }
}
