package vn.chiboso.meetings.domain;

/** What the roll call says of one person. */
public enum Presence {
    /** Not called yet. */
    UNKNOWN,
    IN_PERSON,
    ONLINE,
    /** Vắng có lý do. */
    ABSENT_WITH_REASON,
    /** Vắng không lý do. */
    ABSENT_WITHOUT_REASON;

    public boolean isPresent() {
        return this == IN_PERSON || this == ONLINE;
    }

    public boolean isAbsent() {
        return this == ABSENT_WITH_REASON || this == ABSENT_WITHOUT_REASON;
    }
}
