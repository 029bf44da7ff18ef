package vn.chiboso.membership.application.port.in;

import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.domain.reorganisation.ReorganisationId;

/** Takes a reorganisation back as long as nothing follows from it: every row is as it was before. */
public interface UndoReorganisation {
    void undo(Actor actor, ReorganisationId id);
}
