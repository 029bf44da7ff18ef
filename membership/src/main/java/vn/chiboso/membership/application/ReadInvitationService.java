package vn.chiboso.membership.application;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chiboso.membership.application.port.in.ReadInvitation;
import vn.chiboso.membership.domain.identity.IdentityRefusal;

@Service
class ReadInvitationService implements ReadInvitation {
    private final InvitationDoor door;
    private final NewAccounts newAccounts;

    ReadInvitationService(InvitationDoor door, NewAccounts newAccounts) {
        this.door = door;
        this.newAccounts = newAccounts;
    }

    /** A refusal changes nothing but the count of wrong codes, which stays. */
    @Override
    @Transactional(noRollbackFor = IdentityRefusal.class)
    public Greeting read(Query query) {
        var invitation = door.open(query.code(), query.from());
        door.passed(query.from());
        return new Greeting(
                invitation.name(),
                invitation.unit(),
                newAccounts.proposal(invitation.name()).value());
    }
}
