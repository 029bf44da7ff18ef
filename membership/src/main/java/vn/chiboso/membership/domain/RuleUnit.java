package vn.chiboso.membership.domain;

/** What a number of the field counts. */
public enum RuleUnit {
    /** Monday to Friday without holidays, with the days worked for them. */
    WORKING_DAYS,
    DAYS,
    MONTHS,
    /** Of a year, not necessarily in a row. */
    MONTHS_OF_YEAR,
    YEARS,
    PEOPLE,
    TIMES,
    /** A month of the year, 1 to 12. */
    MONTH,
    /** Month and day as one number: 203 is 3 February. */
    DAY_OF_YEAR,
    /** Year, month and day as one number. */
    DAY,
    /** 1 when it is so, 0 when not. */
    YES
}
