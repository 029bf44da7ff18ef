package vn.chiboso.notification.domain;

/** Ways a notice reaches a person. */
public enum Channel {
    /** The list of notices in the product; always used for who has an account. */
    IN_PRODUCT,
    /** One plain-text letter. */
    EMAIL,
    /** Somebody of the branch committee calls: nobody is left out. */
    PHONE
}
