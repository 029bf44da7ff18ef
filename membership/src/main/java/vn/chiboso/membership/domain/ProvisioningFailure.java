package vn.chiboso.membership.domain;

/** Why the identity provider has not taken an account. */
public enum ProvisioningFailure {
    /** Not there, too slow, or broken: nothing is wrong with the account. */
    UNREACHABLE,
    /** It does not let the product in: a secret or a role is wrong, for every account alike. */
    UNAUTHORISED,
    /** Somebody else has the user name there; taking that identity over would hand it to another person. */
    NAME_TAKEN,
    /** It knows the account and does not want it so. */
    REFUSED;

    /** Whether the next account would fare no better. */
    public boolean concernsAll() {
        return this == UNREACHABLE || this == UNAUTHORISED;
    }
}
