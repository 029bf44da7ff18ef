package vn.chiboso.membership.domain.transfer;

/** Why somebody takes part elsewhere. */
public enum TransferReason {
    /** Chuyển công tác, việc làm từ 12 tháng. */
    WORK,
    /** Nghỉ hưu, nghỉ chế độ. */
    RETIREMENT,
    /** Thay đổi nơi cư trú. */
    RESIDENCE,
    /** Đi học: a temporary transfer may then last longer. */
    STUDY,
    /** Biệt phái, công tác có thời hạn. */
    SECONDMENT,
    /** Lý do khác. */
    OTHER
}
