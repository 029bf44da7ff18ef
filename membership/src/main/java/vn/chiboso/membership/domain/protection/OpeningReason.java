package vn.chiboso.membership.domain.protection;

/** Why somebody looks at a sealed value in full; beside it stands a sentence of their own. */
public enum OpeningReason {
    /** A procedure of the Party needs it: transfer, card, badge, dossier. */
    PROCEDURE,
    /** Comparing with the dossier or with the citizen card. */
    CHECK,
    /** Reaching the person. */
    CONTACT,
    /** The person asked. */
    REQUEST,
    /** A competent body asked in writing. */
    AUTHORITY,
    OTHER
}
