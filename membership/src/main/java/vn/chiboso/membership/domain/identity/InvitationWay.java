package vn.chiboso.membership.domain.identity;

/** How the code of an invitation reaches the person. */
public enum InvitationWay {
    /** In a letter to the address on the roll. */
    EMAIL,
    /** On a slip that somebody hands over. */
    PAPER
}
