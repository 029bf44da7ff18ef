package vn.chiboso.membership.application;

import java.util.UUID;
import org.springframework.stereotype.Service;
import vn.chiboso.membership.api.LetterPost;
import vn.chiboso.membership.application.port.in.TellOwner;
import vn.chiboso.membership.application.port.out.IdentityLetters;
import vn.chiboso.membership.domain.identity.AccountEvent;

/** Not transactional on purpose: no connection is held while the mail server is spoken to. */
@Service
class TellOwnerService implements TellOwner {
    private final IdentityLetters letters;

    TellOwnerService(IdentityLetters letters) {
        this.letters = letters;
    }

    @Override
    public void tell(UUID id, AccountEvent event) {
        // without a mail server the owner reads it after signing in
        if (letters.canLeave() && letters.tell(id, event) == LetterPost.Outcome.UNREACHABLE) {
            throw new IllegalStateException("the letter on " + event.kind() + " waits");
        }
    }
}
