package vn.chiboso.notification.domain;

/** Where a delivery stands. IN_PRODUCT: SENT, OPENED, SKIPPED; EMAIL: QUEUED, SENT, FAILED, SKIPPED; PHONE: TO_CALL, CALLED, SKIPPED. */
public enum DeliveryState {
    /** Waits to be sent, or to be sent again. */
    QUEUED,
    /** Handed over: shown in the product, or accepted by the mail server. */
    SENT,
    /** Given up; the reason says why. */
    FAILED,
    /** Never tried, or no longer worth trying; the reason says why. */
    SKIPPED,
    /** Opened in the product by the person. */
    OPENED,
    /** On the list of people to phone. */
    TO_CALL,
    /** Phoned and reached. */
    CALLED
}
