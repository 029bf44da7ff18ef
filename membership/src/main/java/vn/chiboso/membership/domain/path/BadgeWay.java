package vn.chiboso.membership.domain.path;

/** Why a badge (Huy hiệu Đảng) is given when it is (294-QĐ/TW §28.3.1). */
public enum BadgeWay {
    /** Đúng hạn: the years are reached by the day of the round. */
    ON_TIME,
    /** Tặng sớm, ốm nặng. */
    EARLY_ILLNESS,
    /** Tặng sớm, a badge of 70 years or more. */
    EARLY_LONG,
    /** Truy tặng. */
    POSTHUMOUS
}
