package vn.chiboso.meetings.domain.vote;

/** A named vote. */
public enum Choice {
    /** Đồng ý. */
    FOR,
    /** Không đồng ý. */
    AGAINST,
    /** Ý kiến khác. */
    ABSTAIN
}
