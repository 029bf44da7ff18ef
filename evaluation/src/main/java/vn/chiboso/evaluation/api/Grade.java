package vn.chiboso.evaluation.api;

/** Mức xếp loại chất lượng sinh hoạt chi bộ. The bands (90/70/50) are data of the criteria set. */
public enum Grade {
    /** Tốt. */
    GOOD,
    /** Khá. */
    FAIR,
    /** Trung bình. */
    AVERAGE,
    /** Kém. */
    POOR
}
