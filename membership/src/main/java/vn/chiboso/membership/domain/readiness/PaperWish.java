package vn.chiboso.membership.domain.readiness;

/** What a member wants on paper. */
public enum PaperWish {
    /** Agenda and papers printed in large letters. */
    LARGE_PRINT,
    /** A slip to answer, to vote and to write an opinion on; counted like what comes from a device. */
    SLIP
}
