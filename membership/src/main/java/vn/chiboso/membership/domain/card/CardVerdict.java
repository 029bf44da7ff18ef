package vn.chiboso.membership.domain.card;

/** What a code says to who checks it. */
public enum CardVerdict {
    /** Made just now by a good key of a member whose card counts. */
    VALID,
    /** An older code, or a key whose day is over: ask for a new one. */
    EXPIRED,
    /** The member left, the card was taken back, or the key was closed. */
    NO_LONGER,
    /** No code of this house. */
    UNKNOWN
}
