package vn.chiboso.membership.application.port.in;

import vn.chiboso.membership.api.AccountId;
import vn.chiboso.membership.api.Actor;

/** Disables or enables an account. */
public interface SwitchAccount {
    void set(Actor actor, Command command);

    record Command(AccountId account, boolean enabled) {}
}
