package vn.chiboso.membership.application;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.Contacts;
import vn.chiboso.membership.application.port.in.RenewInvitation;
import vn.chiboso.membership.application.port.out.Accounts;
import vn.chiboso.membership.domain.AccountRefusal;
import vn.chiboso.membership.domain.identity.InvitationSlip;

@Service
class RenewInvitationService implements RenewInvitation {
    private final InvitationCharge charge;
    private final InvitationMaker maker;
    private final Accounts accounts;
    private final Contacts contacts;

    RenewInvitationService(InvitationCharge charge, InvitationMaker maker, Accounts accounts, Contacts contacts) {
        this.charge = charge;
        this.maker = maker;
        this.accounts = accounts;
        this.contacts = contacts;
    }

    @Override
    @Transactional
    public InvitationSlip renew(Actor actor, Command command) {
        var invitation = charge.find(actor, command.invitation()).requireUnused();
        var member = invitation.member();
        if (member != null && accounts.ofMember(member).isPresent()) {
            throw AccountRefusal.hasOne();
        }
        var byLetter = member != null
                && !command.onPaper()
                && contacts.of(List.of(member)).stream().anyMatch(contact -> contact.email() != null);
        return maker.again(actor, invitation, byLetter);
    }
}
