package vn.chiboso.membership.api;

/** Loại hình chi bộ: the six groups of 42-HD/BTCTW II.3. It chooses the agenda template. */
public enum BranchType {
    /** Thôn, tổ dân phố. */
    RESIDENTIAL,
    /** Cơ quan hành chính, đơn vị sự nghiệp. */
    ADMINISTRATIVE,
    /** Doanh nghiệp nhà nước. */
    STATE_ENTERPRISE,
    /** Doanh nghiệp tư nhân, vốn đầu tư nước ngoài. */
    PRIVATE_ENTERPRISE,
    /** Sinh viên, học sinh. */
    STUDENT,
    /** Lực lượng vũ trang. */
    ARMED_FORCES
}
