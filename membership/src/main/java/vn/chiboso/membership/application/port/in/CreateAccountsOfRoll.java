package vn.chiboso.membership.application.port.in;

import java.util.List;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.domain.Slip;

/** Accounts for everybody on a branch's roll who has a smartphone and no account yet. */
public interface CreateAccountsOfRoll {
    /** One slip per new account, in the order of the roll; empty when nobody was missing one. */
    List<Slip> create(Actor actor, UnitId branch);
}
