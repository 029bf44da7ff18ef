package vn.chiboso.meetings.api;

/** Where a meeting stands, in order; CANCELLED can follow the first two only. */
public enum MeetingState {
    /** Being prepared: agenda, papers, place and time may change freely. */
    PLANNED,
    /** Đã triệu tập: announced; changes are announced again. */
    ANNOUNCED,
    /** Đang họp. */
    OPEN,
    /** Đã kết luận: closed by the chair; minutes may still be corrected and adopted. */
    CONCLUDED,
    /** Biên bản đã thông qua and filed. */
    RECORDED,
    CANCELLED
}
