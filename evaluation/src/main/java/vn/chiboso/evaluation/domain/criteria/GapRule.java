package vn.chiboso.evaluation.domain.criteria;

/** What a value that falls between two steps of a printed scale gets (exactly 50 % between "40–<50" and ">50"). */
public enum GapRule {
    /** The step below. */
    LOWER,
    /** The step above. */
    HIGHER
}
