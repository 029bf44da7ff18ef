package vn.chiboso.membership.domain.alert;

import vn.chiboso.membership.api.Standing;

/**
 * What an actor may do with the alerts of a branch; deny by default. They name people and what the rules say of them, so they are for
 * the committee and for the officers who oversee the branch; a member reads what is about themselves.
 */
public record AlertRights(Standing standing, boolean technicalAdministrator) {
    /** All of the branch's. */
    public boolean reads() {
        return standing.isOfCommittee() || standing.oversees();
    }

    /** Puts aside and records the check of cards: secretary or deputy. */
    public boolean settles() {
        return standing.leads();
    }

    /** What is about themselves: whoever is on the roll. */
    public boolean readsOwn() {
        return standing.isOfUnit();
    }

    public void requireReads() {
        require(reads());
    }

    public void requireSettles() {
        require(settles());
    }

    public void requireReadsOwn() {
        require(readsOwn());
    }

    /** A stranger is told of nothing, somebody who knows the branch is told no. */
    private void require(boolean may) {
        if (may) {
            return;
        }
        if (standing.isStranger() && !technicalAdministrator) {
            throw AlertRefusal.notFound();
        }
        throw AlertRefusal.forbidden();
    }
}
