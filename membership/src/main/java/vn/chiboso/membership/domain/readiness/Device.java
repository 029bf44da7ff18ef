package vn.chiboso.membership.domain.readiness;

/** What somebody has at hand; a kind of thing, never a number, a make or an identifier. */
public enum Device {
    OWN_SMARTPHONE,
    SHARED_SMARTPHONE,
    COMPUTER,
    PLAIN_PHONE,
    NONE;

    /** Whether pages of this product can be opened with it. */
    public boolean opensPages() {
        return compareTo(PLAIN_PHONE) < 0;
    }
}
