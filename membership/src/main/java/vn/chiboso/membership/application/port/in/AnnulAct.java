package vn.chiboso.membership.application.port.in;

import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.membership.domain.path.ActId;

/** Takes back what was recorded wrongly; the act stays to be read. Positions it ended are given anew by hand. */
public interface AnnulAct {
    void annul(Actor actor, Command command);

    /**
     * What counts no more.
     *
     * @param reason why, kept beside it
     */
    record Command(MemberId member, ActId act, String reason) {}
}
