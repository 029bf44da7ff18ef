package vn.chiboso.membership.application;

import java.time.Clock;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chiboso.membership.api.AccountId;
import vn.chiboso.membership.application.port.in.AcceptInvitation;
import vn.chiboso.membership.application.port.out.AccountEvents;
import vn.chiboso.membership.application.port.out.Accounts;
import vn.chiboso.membership.application.port.out.Invitations;
import vn.chiboso.membership.application.port.out.Secrets;
import vn.chiboso.membership.domain.AccountRefusal;
import vn.chiboso.membership.domain.PasswordPolicy;
import vn.chiboso.membership.domain.UserName;
import vn.chiboso.membership.domain.identity.IdentityRefusal;

@Service
class AcceptInvitationService implements AcceptInvitation {
    private final InvitationDoor door;
    private final Invitations invitations;
    private final Accounts accounts;
    private final AccountEvents events;
    private final Secrets secrets;
    private final Supplier<UUID> newId;
    private final Clock clock;

    AcceptInvitationService(
            InvitationDoor door,
            Invitations invitations,
            Accounts accounts,
            AccountEvents events,
            Secrets secrets,
            Supplier<UUID> newId,
            Clock clock) {
        this.door = door;
        this.invitations = invitations;
        this.accounts = accounts;
        this.events = events;
        this.secrets = secrets;
        this.newId = newId;
        this.clock = clock;
    }

    /**
     * Refusals come before anything is written but the count of tries, which stays: taken user names are counted, or one invitation
     * would find out everybody's.
     */
    @Override
    @Transactional(noRollbackFor = {IdentityRefusal.class, AccountRefusal.class})
    public String accept(Command command) {
        var invitation = door.open(command.code(), command.from());
        door.passed(command.from());
        var userName = new UserName(command.userName());
        PasswordPolicy.require(command.password(), userName);
        door.countName(invitation);
        if (accounts.namesLike(userName.value()).contains(userName.value())) {
            throw AccountRefusal.userNameTaken();
        }
        if (!invitations.use(invitation.id(), clock.instant())) {
            throw IdentityRefusal.invitation();
        }
        var member = invitation.member();
        var account = new AccountId(newId.get());
        accounts.add(new Accounts.NewAccount(
                account,
                member,
                member == null ? invitation.name() : null,
                userName,
                secrets.hash(command.password()),
                member == null,
                false,
                clock.instant()));
        events.opened(newId.get(), account, invitation.id(), clock.instant());
        return userName.value();
    }
}
