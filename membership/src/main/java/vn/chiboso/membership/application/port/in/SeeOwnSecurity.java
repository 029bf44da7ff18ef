package vn.chiboso.membership.application.port.in;

import java.util.List;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.domain.identity.AccountEvent;

/** How the actor's own account is proved, and what was done to it. */
public interface SeeOwnSecurity {
    Security see(Actor actor);

    /**
     * What the owner sees.
     *
     * @param used     whether second factors are used here at all
     * @param on       whether the account has one
     * @param wanted   whether the account should have one
     * @param required whether it must, so that it cannot be taken off
     * @param recovery unused codes to come in without the telephone
     * @param unseen   somebody else did something since the owner last looked
     */
    record Security(
            boolean used,
            boolean on,
            boolean wanted,
            boolean required,
            int recovery,
            boolean unseen,
            List<AccountEvent> events) {}
}
