package vn.chiboso.membership.domain.readiness;

/** What a way of taking part follows from: a sentence for the reader, no points. */
public enum Because {
    NOT_ASKED,
    WANTS_SLIP,
    WANTS_PAPER,
    NO_DEVICE,
    NO_SIGN_IN,
    HAS_DEVICE,
    WEAK_CONNECTION,
    UNKNOWN_CONNECTION,
    NO_JOINING,
    NO_VOTING,
    READY
}
