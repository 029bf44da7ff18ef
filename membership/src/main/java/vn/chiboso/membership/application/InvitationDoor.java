package vn.chiboso.membership.application;

import java.time.Clock;
import org.springframework.stereotype.Component;
import vn.chiboso.membership.api.PasswordTries;
import vn.chiboso.membership.application.port.out.Accounts;
import vn.chiboso.membership.application.port.out.Invitations;
import vn.chiboso.membership.domain.identity.IdentityRefusal;
import vn.chiboso.membership.domain.identity.Invitation;
import vn.chiboso.membership.domain.identity.OneTimeCode;

/**
 * Where strangers give their codes. One indexed question, whatever the code is; one answer for every code that is not good; and wrong
 * ones are counted per address, as wrong passwords are per name.
 */
@Component
class InvitationDoor {
    private final Invitations invitations;
    private final Accounts accounts;
    private final PasswordTries tries;
    private final Clock clock;

    InvitationDoor(Invitations invitations, Accounts accounts, PasswordTries tries, Clock clock) {
        this.invitations = invitations;
        this.accounts = accounts;
        this.tries = tries;
        this.clock = clock;
    }

    /** An open invitation of somebody without an account. The try stays counted until {@link #passed}. */
    Invitation open(OneTimeCode code, String from) {
        begin(subject(from));
        try {
            var invitation = invitations
                    .byCode(code)
                    .orElseThrow(IdentityRefusal::invitation)
                    .requireOpen(clock.instant());
            var member = invitation.member();
            if (member != null && accounts.ofMember(member).isPresent()) {
                throw IdentityRefusal.invitation();
            }
            return invitation;
        } catch (IdentityRefusal refusal) {
            tries.failed(subject(from));
            throw refusal;
        }
    }

    /** The code was right: the address is forgiven. */
    void passed(String from) {
        tries.succeeded(subject(from));
    }

    /** A user name is tried; after some, the holder of the invitation has to wait. Never forgiven: it ends with the invitation. */
    void countName(Invitation invitation) {
        begin(new PasswordTries.NamesFor(invitation.id().toString()));
    }

    private void begin(PasswordTries.Subject subject) {
        var wait = tries.begin(subject);
        if (wait.isPositive()) {
            throw IdentityRefusal.waitFor(Math.max(1, wait.plusMillis(999).toSeconds()));
        }
    }

    private static PasswordTries.Subject subject(String from) {
        return new PasswordTries.InvitationsFrom(from);
    }
}
