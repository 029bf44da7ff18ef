package vn.chiboso.evaluation.domain.report;

/** Whether the regular meeting of the month was held. */
public enum Held {
    ON_TIME,
    /** After the expected day and after the first week (50-CT/TW). */
    LATE,
    NOT_HELD
}
