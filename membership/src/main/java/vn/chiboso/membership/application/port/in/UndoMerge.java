package vn.chiboso.membership.application.port.in;

import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.domain.merge.MergeId;

/** Takes two records apart again, exactly as they were; refused once something was done to the person since. */
public interface UndoMerge {
    void undo(Actor actor, MergeId merge);
}
