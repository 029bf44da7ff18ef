package vn.chiboso.membership.application.port.in;

import org.jspecify.annotations.Nullable;
import vn.chiboso.membership.api.AccountId;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.domain.Slip;

/** A new one-time secret for somebody who lost theirs; the old password stops working, and the owner is told. */
public interface ResetPassword {
    /** For the account of an officer or a technical administrator, a second person has to agree first, if there is one. */
    Outcome reset(Actor actor, AccountId account);

    /** @param slip null when it waits for a second person, who then gets it */
    record Outcome(@Nullable Slip slip) {}
}
