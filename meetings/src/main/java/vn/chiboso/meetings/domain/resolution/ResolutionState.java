package vn.chiboso.meetings.domain.resolution;

/** Where a resolution stands. */
public enum ResolutionState {
    DRAFT,
    /** Đã biểu quyết thông qua. */
    ADOPTED
}
