package vn.chiboso.meetings.domain.vote;

/** How the rule wants the vote taken. */
public enum VoteMode {
    /** Giơ thẻ đảng viên (294-QĐ/TW §6.1.6). */
    OPEN,
    /** Phiếu kín; not held in this product, so subjects with such a rule are not offered. */
    SECRET
}
