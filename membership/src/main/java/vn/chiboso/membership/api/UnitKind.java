package vn.chiboso.membership.api;

/** Levels of the organisation after 1 July 2025; there is no district. Legal basis: 294-QĐ/TW, 208-QĐ/TW. */
public enum UnitKind {
    /** Trung ương. */
    CENTRAL,
    /** Tỉnh ủy, thành ủy, or a committee directly under the centre. */
    PROVINCE,
    /** Đảng ủy xã, phường, đặc khu. */
    COMMUNE,
    /** Đảng bộ cơ sở, chi bộ cơ sở with units below. */
    BASE,
    /** Đảng bộ bộ phận. */
    SUB_COMMITTEE,
    /** Chi bộ. */
    BRANCH,
    /** Tổ đảng. */
    GROUP
}
