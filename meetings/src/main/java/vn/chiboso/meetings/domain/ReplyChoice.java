package vn.chiboso.meetings.domain;

/** What somebody answers to an invitation. */
public enum ReplyChoice {
    IN_PERSON,
    ONLINE,
    /** Xin vắng: needs a reason. */
    ABSENT
}
