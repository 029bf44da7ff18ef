package vn.chiboso.evaluation.domain.evidence;

import java.math.BigDecimal;
import vn.chiboso.evaluation.domain.criteria.Criterion;

/** How one kind of evidence becomes points. */
@FunctionalInterface
interface Rule {
    /** Points between 0 and {@code max}, a multiple of the set's step. */
    Proposal propose(Criterion criterion, BigDecimal max, Case given);
}
