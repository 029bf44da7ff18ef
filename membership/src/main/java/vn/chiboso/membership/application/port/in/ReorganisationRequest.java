package vn.chiboso.membership.application.port.in;

import vn.chiboso.membership.domain.reorganisation.Change;
import vn.chiboso.membership.domain.reorganisation.Decision;
import vn.chiboso.membership.domain.reorganisation.ReorganisationId;

/**
 * What is to be done by which decision; the id is the caller's, so that a double submit does it once.
 *
 * @param sameDecision said on purpose: a part of a decision by which something else was done or prepared already
 */
public record ReorganisationRequest(ReorganisationId id, Change change, Decision decision, boolean sameDecision) {
    /** The first change of its decision. */
    public ReorganisationRequest(ReorganisationId id, Change change, Decision decision) {
        this(id, change, decision, false);
    }
}
