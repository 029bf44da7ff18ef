package vn.chiboso.evaluation.domain.evidence;

/** One thing that was done, or was not. */
@FunctionalInterface
interface Check {
    Finding look(Case given);
}
