package vn.chiboso.meetings.api;

/** What a vote decides; it chooses the rule that fixes threshold and mode. */
public enum VoteSubject {
    /** An ordinary decision of the branch. */
    ORDINARY,
    /** Thông qua nghị quyết, kết luận. */
    RESOLUTION,
    /** Thông qua biên bản. */
    MINUTES,
    /** Thông qua điểm tự chấm chất lượng sinh hoạt. */
    SELF_SCORE,
    /** Đề nghị kết nạp: at least two thirds of official members (294-QĐ/TW §9.3.4). */
    ADMISSION,
    /** Đề nghị công nhận chính thức: at least two thirds of official members. */
    OFFICIALISATION
}
