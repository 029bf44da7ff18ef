package vn.chiboso.membership.application.port.in;

import vn.chiboso.membership.api.AccountId;
import vn.chiboso.membership.api.Actor;

/** Tells the identity provider of an account now instead of when its turn comes; nothing happens when it knows already. */
public interface RetryProvisioning {
    void retry(Actor actor, AccountId account);
}
