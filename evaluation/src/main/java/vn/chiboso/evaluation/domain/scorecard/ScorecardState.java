package vn.chiboso.evaluation.domain.scorecard;

/** Where a self-score stands. */
public enum ScorecardState {
    /** The committee is filling it in. */
    DRAFT,
    /** Đã trình chi bộ biểu quyết. */
    TABLED,
    /** Đã được chi bộ thông qua: nothing of the self-score changes any more. */
    ADOPTED
}
