package vn.chiboso.membership.application.port.in;

import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.domain.handbook.CorrectionId;

/** A member takes back their own request that is not answered yet. */
public interface TakeBackCorrection {
    void takeBack(Actor actor, CorrectionId request);
}
