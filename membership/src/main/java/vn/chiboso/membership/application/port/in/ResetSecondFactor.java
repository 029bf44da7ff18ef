package vn.chiboso.membership.application.port.in;

import vn.chiboso.membership.api.AccountId;
import vn.chiboso.membership.api.Actor;

/** Takes the second factor off the account of somebody who lost the telephone; the owner is told. */
public interface ResetSecondFactor {
    /** False when it waits for a second person: so it is for officers and technical administrators, if there is one. */
    boolean reset(Actor actor, AccountId account);
}
