package vn.chiboso.membership.application;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.Rolls;
import vn.chiboso.membership.application.port.in.InviteMember;
import vn.chiboso.membership.application.port.in.RenewInvitation;
import vn.chiboso.membership.domain.identity.IdentityRefusal;
import vn.chiboso.membership.domain.identity.Invitation;

@Service
class RenewInvitationService implements RenewInvitation {
    private final InvitationCharge charge;
    private final MemberInvitations invitations;
    private final Rolls rolls;
    private final Clock clock;

    RenewInvitationService(InvitationCharge charge, MemberInvitations invitations, Rolls rolls, Clock clock) {
        this.charge = charge;
        this.invitations = invitations;
        this.rolls = rolls;
        this.clock = clock;
    }

    @Override
    @Transactional
    public InviteMember.Outcome renew(Actor actor, Command command) {
        var invitation = charge.find(actor, command.invitation()).requireUnused();
        var id = invitation.member();
        // an administrator's way in needs a second person, so it is proposed anew
        if (id == null || invitation.state(clock.instant()) == Invitation.State.REVOKED) {
            throw IdentityRefusal.notFound();
        }
        var member = rolls.find(id, LocalDate.now(clock)).orElseThrow(IdentityRefusal::notFound);
        return new InviteMember.Outcome(invitations.invite(actor, member, command.onPaper()));
    }
}
