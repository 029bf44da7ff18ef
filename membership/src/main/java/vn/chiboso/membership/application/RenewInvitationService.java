package vn.chiboso.membership.application;

import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.Contacts;
import vn.chiboso.membership.application.port.in.RenewInvitation;
import vn.chiboso.membership.application.port.out.Accounts;
import vn.chiboso.membership.domain.AccountRefusal;
import vn.chiboso.membership.domain.identity.IdentityRefusal;
import vn.chiboso.membership.domain.identity.Invitation;
import vn.chiboso.membership.domain.identity.InvitationSlip;

@Service
class RenewInvitationService implements RenewInvitation {
    private final InvitationCharge charge;
    private final InvitationMaker maker;
    private final Accounts accounts;
    private final Contacts contacts;
    private final Clock clock;

    RenewInvitationService(
            InvitationCharge charge, InvitationMaker maker, Accounts accounts, Contacts contacts, Clock clock) {
        this.charge = charge;
        this.maker = maker;
        this.accounts = accounts;
        this.contacts = contacts;
        this.clock = clock;
    }

    @Override
    @Transactional
    public InvitationSlip renew(Actor actor, Command command) {
        var invitation = charge.find(actor, command.invitation()).requireUnused();
        var member = invitation.member();
        // an administrator's way in needs a second person, so it is proposed anew
        if (member == null || invitation.state(clock.instant()) == Invitation.State.REVOKED) {
            throw IdentityRefusal.notFound();
        }
        if (accounts.ofMember(member).isPresent()) {
            throw AccountRefusal.hasOne();
        }
        var byLetter = !command.onPaper()
                && contacts.of(List.of(member)).stream().anyMatch(contact -> contact.email() != null);
        return maker.again(actor, invitation, byLetter);
    }
}
