package vn.chiboso.membership.domain.dues;

/** How money was handed over; the product only notes it. */
public enum PaymentWay {
    /** Tiền mặt, to the branch. */
    CASH,
    /** Cổng Dịch vụ công quốc gia. */
    PORTAL,
    OTHER
}
