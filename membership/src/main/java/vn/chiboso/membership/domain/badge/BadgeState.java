package vn.chiboso.membership.domain.badge;

/** Where somebody stands with a badge at a round. */
public enum BadgeState {
    /** Đủ điều kiện: due at this round. */
    DUE,
    /** Quá đợt: was due at an earlier round, and no award is known. */
    MISSED,
    /** Đã đề nghị for this round. */
    PROPOSED,
    /** Chờ hết thời gian sau kỷ luật: old enough, and a waiting time runs on the day of the round. */
    WAITING,
    /** Đã có quyết định tặng at this round. */
    AWARDED,
    /** Đã trao. */
    HANDED_OVER
}
