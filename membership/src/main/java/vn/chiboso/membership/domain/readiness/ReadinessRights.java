package vn.chiboso.membership.domain.readiness;

import vn.chiboso.membership.api.Standing;

/**
 * What an actor may do with the readiness of a branch; deny by default. It tells of people's homes and abilities, so it is for the
 * member and for the committee that prepares the meeting; officers above get counts.
 */
public record ReadinessRights(Standing standing, boolean technicalAdministrator) {
    /** Reads everybody's and writes down what a member says. */
    public boolean keeps() {
        return standing.isOfCommittee();
    }

    /** A stranger is told of nothing, somebody who knows the branch is told no. */
    public void requireKeeps() {
        if (keeps()) {
            return;
        }
        if (standing.isStranger() && !technicalAdministrator) {
            throw ReadinessRefusal.notFound();
        }
        throw ReadinessRefusal.forbidden();
    }
}
