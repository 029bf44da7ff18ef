package vn.chiboso.meetings.domain.proceedings;

/** What somebody's words were, beyond an opinion. */
public enum Remark {
    NONE,
    /** Biểu dương. */
    PRAISE,
    /** Phê bình. */
    CRITICISM
}
