package vn.chiboso.membership.domain.transfer;

/** Where a transfer stands. */
public enum TransferState {
    /** Mở: the home branch prepares the papers. */
    OPENED,
    /** Đã giới thiệu: the introduction paper is signed and under way. */
    SENT,
    /** Đã tiếp nhận: the other side has received the person; a temporary one runs. */
    RECEIVED,
    /** Bị trả lại: the other side has not received, with a reason; home sends again or withdraws. */
    REFUSED,
    /** Đã thôi: home has withdrawn it. */
    WITHDRAWN,
    /** Đã trở về, of a temporary one. */
    RETURNED,
    /** Đã hết: the person's path went on otherwise, by leaving, by death, by another transfer. */
    ENDED;

    /** Whether something is still to be done before the person has arrived. */
    public boolean isRunning() {
        return this == OPENED || this == SENT || this == REFUSED;
    }
}
