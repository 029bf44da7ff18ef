package vn.chiboso.membership.application.port.out;

import java.util.UUID;
import vn.chiboso.membership.api.LetterPost;
import vn.chiboso.membership.domain.identity.AccountEvent;
import vn.chiboso.membership.domain.identity.Invitation;
import vn.chiboso.membership.domain.identity.OneTimeCode;

/** Letters about accounts, in the addressee's language. */
public interface IdentityLetters {
    /** Whether letters can leave at all. */
    boolean canLeave();

    /** REFUSED also when the person has no address any more. */
    LetterPost.Outcome invite(Invitation invitation, OneTimeCode code);

    /** Tells the owner; REFUSED when they have no address. */
    LetterPost.Outcome tell(UUID id, AccountEvent event);
}
