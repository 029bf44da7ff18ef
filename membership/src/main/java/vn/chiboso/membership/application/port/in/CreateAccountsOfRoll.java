package vn.chiboso.membership.application.port.in;

import java.util.List;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.domain.Slip;

/** Accounts for everybody on a branch's roll who has a smartphone and no account yet. */
public interface CreateAccountsOfRoll {
    Opened create(Actor actor, UnitId branch);

    /**
     * What was done.
     *
     * @param slips   one per new account, in the order of the roll; empty when nobody was missing one
     * @param leftOut those whose account is not the actor's to open: officers, and people with a post further up
     */
    record Opened(List<Slip> slips, List<LeftOut> leftOut) {
        public Opened {
            slips = List.copyOf(slips);
            leftOut = List.copyOf(leftOut);
        }
    }

    /** Somebody on the roll who got no account. */
    record LeftOut(MemberId member, String name) {}
}
