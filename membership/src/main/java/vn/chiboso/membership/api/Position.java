package vn.chiboso.membership.api;

/** Dated posts that give rights. One person may hold several. */
public enum Position {
    /** Bí thư chi bộ. */
    SECRETARY,
    /** Phó bí thư chi bộ. */
    DEPUTY_SECRETARY,
    /** Chi ủy viên. */
    COMMITTEE_MEMBER,
    /** Tổ trưởng tổ đảng. */
    GROUP_LEADER,
    /** Cấp ủy viên cấp trên được phân công theo dõi chi bộ: held on the branch by a member of the level above. */
    SUPERIOR_IN_CHARGE,
    /** Ban Xây dựng Đảng (commune): verifies scores, lists, reports. */
    PARTY_BUILDING_OFFICER,
    /** Văn phòng đảng ủy. */
    OFFICE_OFFICER,
    /** Ủy ban kiểm tra: reads evaluation and minutes, changes nothing. */
    INSPECTOR,
    /** Ban Tổ chức tỉnh ủy: criteria versions, aggregates, reports. */
    ORGANISATION_OFFICER;

    /** Whether the holder belongs to the committee of the unit itself. */
    public boolean isOfCommittee() {
        return this == SECRETARY || this == DEPUTY_SECRETARY || this == COMMITTEE_MEMBER;
    }
}
