package vn.chiboso.evaluation.application.port.in;

import vn.chiboso.evaluation.api.CriteriaSetId;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.UnitId;

/** Starts a new version from an existing one, for the same scope or a narrower one. */
public interface CopyCriteriaSet {
    /** {@code issuer} is whose version it becomes. */
    record Command(CriteriaSetId source, UnitId issuer) {}

    CriteriaSetId copy(Command command, Actor actor);
}
