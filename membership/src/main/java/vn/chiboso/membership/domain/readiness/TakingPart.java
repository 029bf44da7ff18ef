package vn.chiboso.membership.domain.readiness;

/** How a member takes part as things stand: said for preparing a meeting, never for judging anybody. */
public enum TakingPart {
    FROM_AFAR,
    WITH_DEVICE,
    ON_PAPER,
    /** Nothing was said yet, or it was withdrawn. */
    UNKNOWN
}
