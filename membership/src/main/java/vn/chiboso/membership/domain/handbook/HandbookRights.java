package vn.chiboso.membership.domain.handbook;

import vn.chiboso.membership.api.Standing;

/**
 * What an actor may do with somebody's handbook; deny by default. Review texts are for the member, the branch committee and the
 * competent superior, who here is whoever oversees the branch when its own leader is concerned (366-QĐ/TW; nobody judges themselves).
 *
 * @param standing of the actor to the member's branch
 * @param own      it is the actor's own handbook
 * @param leader   the handbook of who leads the branch
 */
public record HandbookRights(Standing standing, boolean own, boolean leader) {
    /** Record, diary, tasks, requests, and where the dossier is kept: what the list book's readers know anyway. */
    public boolean reads() {
        return own || standing.isOfCommittee() || standing.oversees();
    }

    public boolean readsCommitments() {
        return own || judges();
    }

    /** Remarks on the commitment and on the year's self-review. */
    public boolean judges() {
        return !own && (standing.isOfCommittee() || (leader && standing.oversees()));
    }

    /** Answers requests and notes where papers are kept: who keeps the roll, never of themselves. */
    public boolean answers() {
        return !own && (standing.leads() || standing.oversees());
    }

    /** Gives the branch something to study. */
    public boolean givesStudy() {
        return standing.isOfCommittee();
    }

    /** A stranger is told of nothing, somebody who knows the branch is told no. */
    public HandbookRights require(boolean right) {
        if (right) {
            return this;
        }
        throw standing.isStranger() && !own ? HandbookRefusal.notFound() : HandbookRefusal.forbidden();
    }
}
