package vn.chiboso.membership.domain.readiness;

/** The connection at home, as the member finds it. */
public enum Connection {
    GOOD,
    WEAK,
    NONE,
    UNKNOWN
}
