package vn.chiboso.membership.domain.identity;

/** How the operator wants the second factor of those who lead, oversee or administer. */
public enum SecondFactorMode {
    /** They set it up before anything else. */
    REQUIRED,
    /** They are asked to, and may go on without. */
    OFFERED,
    /** Nobody is asked for a code. */
    OFF
}
