package vn.chiboso.membership.domain;

/** What the numbers of the field are about, in the order of the page that shows them. */
public enum RuleTheme {
    /** Kết nạp, dự bị, kết nạp lại. */
    ADMISSION,
    /** Chuyển sinh hoạt, sinh hoạt tạm thời, tạm miễn. */
    TRANSFER,
    /** Chi bộ, chi ủy, tổ đảng. */
    BRANCH,
    /** Vắng sinh hoạt. */
    ABSENCE,
    /** Chưa đóng đảng phí; rates are elsewhere. */
    DUES,
    /** Huy hiệu Đảng. */
    BADGE,
    /** Thẻ đảng, đề nghị của đảng viên, tạm gác lời nhắc. */
    WORK,
    /** Điều kiện tham gia sinh hoạt. */
    READINESS
}
