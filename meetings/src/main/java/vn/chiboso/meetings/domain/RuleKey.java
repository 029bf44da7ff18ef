package vn.chiboso.meetings.domain;

/** What a rule about meetings fixes; its value is data (table {@code meetings.rule_value}). */
public enum RuleKey {
    /** Day of the month of the regular meeting (50-CT/TW: 3). */
    EXPECTED_DAY,
    /** Last day of the month that still counts as the first week. */
    FIRST_WEEK_LAST_DAY,
    /** Least minutes of a regular meeting (42-HD/BTCTW). */
    MINIMUM_MINUTES,
    /** Least minutes of a regular and a thematic meeting in one session. */
    COMBINED_MINUTES,
    /** Papers are posted so many days before. */
    PAPERS_DAYS_BEFORE,
    /** Results are posted within so many days after. */
    RESULTS_DAYS_AFTER,
    /** Percent of those who must attend. */
    ATTENDANCE_TARGET,
    /** Percent of members who cannot gather, above which a meeting may be held online (03-HD/TW). */
    ONLINE_SHARE,
    /** So many minutes before the planned beginning the room may be opened without a warning. */
    OPENING_LEAD_MINUTES,
    /** Whoever comes within so many minutes after opening is not late. */
    LATE_GRACE_MINUTES,
    /** As many public holidays a year has at least (Labour Code, article 112). */
    HOLIDAYS_A_YEAR
}
