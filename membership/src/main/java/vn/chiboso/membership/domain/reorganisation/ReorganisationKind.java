package vn.chiboso.membership.domain.reorganisation;

/** What a superior committee may decide about organisations below it (294-QĐ/TW §6.3.4, §20). */
public enum ReorganisationKind {
    /** Thành lập. */
    CREATE,
    /** Đổi tên. */
    RENAME,
    /** Chuyển giao về trực thuộc tổ chức khác. */
    MOVE,
    /** Hợp nhất, sáp nhập. */
    MERGE,
    /** Chia tách. */
    SPLIT
}
