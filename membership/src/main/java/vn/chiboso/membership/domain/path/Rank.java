package vn.chiboso.membership.domain.path;

/** How far somebody has come in the Party. */
public enum Rank {
    /** Not in it yet, or no longer. */
    NONE,
    /** Decided upon, waiting for the ceremony. */
    AWAITING_CEREMONY,
    /** Dự bị. */
    PROBATIONARY,
    /** Chính thức. */
    OFFICIAL
}
