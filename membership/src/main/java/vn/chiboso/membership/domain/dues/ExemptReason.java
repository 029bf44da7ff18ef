package vn.chiboso.membership.domain.dues;

/** Why somebody pays no dues (01-QĐ/TW ngày 03/02/2026). Exemption from activities is another thing and exempts from no dues. */
public enum ExemptReason {
    /** Fifty years of party age; by rule where the date of the decision is known. */
    PARTY_AGE,
    /** Receives a social pension (trợ cấp hưu trí xã hội). */
    SOCIAL_PENSION,
    /** Special hardship, on application, as the branch decided. */
    HARDSHIP
}
