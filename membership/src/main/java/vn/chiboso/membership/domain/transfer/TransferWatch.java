package vn.chiboso.membership.domain.transfer;

/** What an officer looks for among the transfers of an area. */
public enum TransferWatch {
    /** Quá hạn: the next step should have been taken. */
    OVERDUE,
    /** Sắp đến hạn: it is due within the lead time of reminders. */
    SOON,
    /** Quá ba tháng chưa nộp giấy: the paper is looked into (06-HD/TW 8.3b). */
    UNPRESENTED
}
