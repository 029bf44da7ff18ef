package vn.chiboso.meetings.domain.resolution;

import vn.chiboso.membership.api.MemberStatus;
import vn.chiboso.membership.api.Standing;

/** What somebody may do with a branch's resolutions and tasks, from their standing to the branch; deny by default. */
public record TaskAccess(boolean reads, boolean leads, boolean stranger) {
    public static TaskAccess of(Standing standing) {
        var member = standing.isOfUnit() && standing.status() != MemberStatus.SUSPENDED;
        return new TaskAccess(
                member || standing.leads() || standing.inspects(), standing.leads(), standing.isStranger());
    }

    /** Passes whoever may read adopted resolutions and given tasks. */
    public void requireRead() {
        if (!reads) {
            throw stranger ? ResolutionRefusal.unknown() : ResolutionRefusal.notYourTask();
        }
    }

    /** Passes whoever may read a draft. */
    public void requireReadDraft(boolean inspects) {
        if (!leads && !inspects) {
            throw stranger ? ResolutionRefusal.unknown() : ResolutionRefusal.notYourTask();
        }
    }

    /** Passes the owner as long as they read here and, for owners who report on paper, whoever leads the branch. */
    public void requireReport(boolean isOwner) {
        if (!(isOwner && reads) && !leads) {
            throw reads ? ResolutionRefusal.notYourTask() : ResolutionRefusal.noTask();
        }
    }

    /** Passes secretary and deputy. */
    public void requireConfirm() {
        if (!leads) {
            throw reads ? ResolutionRefusal.notYourTask() : ResolutionRefusal.noTask();
        }
    }
}
