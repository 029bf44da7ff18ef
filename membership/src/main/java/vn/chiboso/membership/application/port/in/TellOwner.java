package vn.chiboso.membership.application.port.in;

import java.util.UUID;
import vn.chiboso.membership.domain.identity.AccountEvent;

/** Writes to the owner of an account what somebody else did to it; throws when the mail server does not answer now. */
public interface TellOwner {
    /** @param id identifies what was done, so that a letter sent twice shows once */
    void tell(UUID id, AccountEvent event);
}
