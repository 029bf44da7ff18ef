package vn.chiboso.documents.domain;

/**
 * How far a paper may go. Mật, Tối mật and Tuyệt mật (Law 117/2025/QH15, Article 8) are no values here: such content may not be
 * kept on a connected system at all.
 */
public enum Secrecy {
    /** Thường. */
    ORDINARY,
    /** Lưu hành nội bộ: not a degree of secrecy, for the unit and those above it only. */
    INTERNAL
}
