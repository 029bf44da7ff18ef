package vn.chiboso.membership.domain.unitbook;

import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.domain.reorganisation.Decision;

/** Numbers of decisions that are taken. */
public interface DecisionNumbers {
    /**
     * Refuses a number that the level used in the same term for a decision of another day. One of the same day is the same decision: many
     * units may rest on it.
     */
    void require(UnitId issuer, Decision decision);
}
