package vn.chiboso.membership.application.port.in;

import vn.chiboso.membership.api.AccountId;
import vn.chiboso.membership.api.Actor;

/** Disables or enables an account. Says which of the two, so that no version is asked for: the same again changes nothing. */
public interface SwitchAccount {
    /** False when it waits for a second person: an officer's account is not opened again by one. */
    boolean set(Actor actor, Command command);

    record Command(AccountId account, boolean enabled) {}
}
