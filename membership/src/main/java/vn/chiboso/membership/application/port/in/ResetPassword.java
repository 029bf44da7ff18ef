package vn.chiboso.membership.application.port.in;

import vn.chiboso.membership.api.AccountId;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.domain.Slip;

/** A new one-time secret for somebody who lost theirs; the old password stops working. */
public interface ResetPassword {
    Slip reset(Actor actor, AccountId account);
}
