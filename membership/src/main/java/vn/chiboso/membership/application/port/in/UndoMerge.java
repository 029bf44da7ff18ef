package vn.chiboso.membership.application.port.in;

import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.AuditedIds;
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.membership.domain.merge.MergeId;

/** Takes two records apart again, exactly as they were; refused once something was done to the person since. */
public interface UndoMerge {
    /** The two records, of which each is told who took them apart. */
    Parted undo(Actor actor, MergeId merge);

    /** The record that stayed and the one that went. */
    @AuditedIds
    record Parted(MemberId kept, MemberId gone) {}
}
