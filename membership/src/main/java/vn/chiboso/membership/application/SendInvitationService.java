package vn.chiboso.membership.application;

import java.time.Clock;
import org.springframework.stereotype.Service;
import vn.chiboso.membership.application.port.in.SendInvitation;
import vn.chiboso.membership.application.port.out.IdentityLetters;
import vn.chiboso.membership.application.port.out.Invitations;
import vn.chiboso.membership.domain.identity.InvitationId;

/** Not transactional on purpose: no connection is held while the mail server is spoken to. */
@Service
class SendInvitationService implements SendInvitation {
    private final Invitations invitations;
    private final IdentityLetters letters;
    private final Clock clock;

    SendInvitationService(Invitations invitations, IdentityLetters letters, Clock clock) {
        this.invitations = invitations;
        this.letters = letters;
        this.clock = clock;
    }

    @Override
    public void send(InvitationId id, int round) {
        var code = invitations.unsent(id, round, clock.instant());
        var invitation = invitations.find(id);
        if (code.isEmpty() || invitation.isEmpty()) {
            return;
        }
        switch (letters.invite(invitation.get(), code.get())) {
            case TAKEN -> invitations.sent(id, round, clock.instant());
            case REFUSED -> invitations.undeliverable(id, round);
            case UNREACHABLE -> throw new IllegalStateException("the letter of invitation " + id + " waits");
        }
    }
}
