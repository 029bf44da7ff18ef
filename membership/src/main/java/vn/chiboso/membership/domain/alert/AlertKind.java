package vn.chiboso.membership.domain.alert;

/** What an alert is about. */
public enum AlertKind {
    /** Sắp hết thời gian dự bị: the branch prepares to consider the member (Điều lệ Đảng, Điều 5.1). */
    PROBATION_ENDING,
    /** Hết thời gian dự bị: to be considered within 30 working days; the official day is fixed (294-QĐ/TW §4.2). */
    OFFICIAL_DUE,
    /** Chuyển sinh hoạt: its next step is due or overdue (294-QĐ/TW §6.3; 208-QĐ/TW). */
    TRANSFER_DUE,
    /** Nộp giấy giới thiệu: told to who carries it, until the other side has received them (294-QĐ/TW §6.3.1c). */
    INTRODUCTION_DUE,
    /** Vắng không lý do two months of the year: a warning before the third (294-QĐ/TW §8.1). */
    ABSENT_TWICE,
    /** Vắng không lý do three months of the year, not necessarily in a row (294-QĐ/TW §8.1). */
    ABSENT_THRICE,
    /** Không đóng đảng phí two months of the year without good reason: a warning before the third (294-QĐ/TW §8.1). */
    UNPAID_TWICE,
    /** Không đóng đảng phí three months of the year, not necessarily in a row (294-QĐ/TW §8.1). */
    UNPAID_THRICE,
    /** Đủ tuổi đảng for a badge at the coming round (294-QĐ/TW §28.3.1; 01-HD/TW 2026). */
    BADGE,
    /** Fewer official members than a branch needs (294-QĐ/TW §20.2.1). */
    BRANCH_SMALL,
    /** Enough official members for a committee, and none is there (Điều lệ Đảng, Điều 24.4). */
    COMMITTEE_ALLOWED,
    /** So many members that the branch divides into groups, and it has none (294-QĐ/TW §20.3.2). */
    GROUPS_DUE,
    /** Kiểm tra thẻ đảng viên of this year is not recorded (294-QĐ/TW §6.1). */
    CARD_CHECK,
    /** Tạm miễn, đình chỉ sinh hoạt, ở nước ngoài: its last day is near or past (06-HD/TW 10.3a). */
    EXEMPTION_ENDING,
    /** Lễ kết nạp: admission is decided and the ceremony not held (294-QĐ/TW §4.1; 208-QĐ/TW). */
    CEREMONY_DUE,
    /** Quá ba tháng chưa nộp giấy giới thiệu: home looks into it (06-HD/TW 8.3b). */
    SLIP_OVERDUE,
    /** Phiếu bổ sung hồ sơ đảng viên of this year is not noted for some (06-HD/TW 8.1c). */
    SUPPLEMENT_DUE,
    /** Bản cam kết tu dưỡng, rèn luyện of this year: some have not handed theirs in (366-QĐ/TW, Điều 6). */
    COMMITMENTS_MISSING,
    /** Tự kiểm điểm of a commitment: some have not written theirs (366-QĐ/TW, Điều 6). */
    SELF_REVIEWS_DUE,
    /** A committee post's last day is near and nobody follows in it (294-QĐ/TW §23). */
    POST_ENDING,
    /** Nhiệm kỳ entered for the branch is near its end, or past it, and no next one is entered (294-QĐ/TW §23.1; 06-HD/TW 13.4). */
    TERM_ENDING;

    /** Told to the member it is about as well: what concerns only themselves and is good to know. */
    public boolean isForThePerson() {
        return this == PROBATION_ENDING
                || this == OFFICIAL_DUE
                || this == BADGE
                || this == INTRODUCTION_DUE
                || this == EXEMPTION_ENDING;
    }

    /** Whether its last day is reckoned in working days, so that it hangs on the calendar of public holidays. */
    public boolean countsWorkingDays() {
        return this == OFFICIAL_DUE || this == TRANSFER_DUE || this == INTRODUCTION_DUE || this == CEREMONY_DUE;
    }

    /** Told to the branch, noted and counted from above; the rest is the person's alone. */
    public boolean isOfBranch() {
        return this != INTRODUCTION_DUE;
    }
}
