package vn.chiboso.meetings.domain.vote;

/** Where a vote stands. */
public enum VoteState {
    /** Put before the meeting; the chair opens it. */
    TABLED,
    OPEN,
    DECIDED,
    WITHDRAWN
}
