package vn.chiboso.membership.application.port.in;

import java.util.List;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.membership.api.Position;
import vn.chiboso.membership.domain.path.ActId;

/** Takes back what was recorded wrongly; the act stays to be read. What it ended is as it was before. */
public interface AnnulAct {
    Outcome annul(Actor actor, Command command);

    /**
     * What counts no more.
     *
     * @param reason why, kept beside it
     */
    record Command(MemberId member, ActId act, String reason) {}

    /** @param taken positions that the act ended and that somebody else holds by now: given anew by hand, if at all */
    record Outcome(List<Position> taken) {}
}
