package vn.chiboso.evaluation.domain.report;

/** Whether the regular meeting of the month was held. */
public enum Held {
    ON_TIME,
    /** After the expected day and after the first week (50-CT/TW); never of a time for which no rule fixes a day. */
    LATE,
    NOT_HELD
}
