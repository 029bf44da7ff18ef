package vn.chiboso.notification.domain;

/** Why a delivery was skipped, has failed or waits. */
public enum Reason {
    /** The person has no account. */
    NO_ACCOUNT,
    /** The person has an account but no smartphone: the notice stands there, nobody counts on its being seen. */
    NO_DEVICE,
    /** No e-mail address is known. */
    NO_ADDRESS,
    /** The operator has configured no mail server. */
    NOT_CONFIGURED,
    /** The person wants no e-mail. */
    OPTED_OUT,
    /** A newer fact about the same subject went out first. */
    OVERTAKEN,
    /** The record was made one with another, under which the person was told the same. */
    SAME_PERSON,
    /** The mail server or the address itself says never. */
    REFUSED,
    /** The mail server could not be reached or said not now. */
    UNREACHABLE
}
