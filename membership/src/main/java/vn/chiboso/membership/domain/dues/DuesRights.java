package vn.chiboso.membership.domain.dues;

import vn.chiboso.membership.api.Standing;

/**
 * What an actor may do with the dues of a branch; deny by default. The branch committee collects (rules on roles: chi ủy viên), and
 * what somebody owes tells what they earn, so whoever may see the one may see the other, and nobody above the branch sees either:
 * officers get totals.
 */
public record DuesRights(Standing standing, boolean technicalAdministrator) {
    /** Opens, ticks, closes, records declarations from paper: secretary, deputy, committee member; never while suspended. */
    public boolean keeps() {
        return standing.isOfCommittee();
    }

    /** A stranger is told of nothing, somebody who knows the branch is told no. */
    public void requireKeeps() {
        if (keeps()) {
            return;
        }
        if (standing.isStranger() && !technicalAdministrator) {
            throw DuesRefusal.notFound();
        }
        throw DuesRefusal.forbidden();
    }
}
