package vn.chiboso.meetings.domain;

import vn.chiboso.membership.api.FieldNumbers.Unit;

/**
 * What a number of meetings may be.
 *
 * @param least the smallest that makes sense, {@code most} the largest; both catch slips of the finger and are no rule
 * @param ofLaw read from a text of the Party or the state; a convention of the product otherwise
 */
public record RuleFrame(Unit unit, int least, int most, boolean ofLaw) {
    private static final int LAST_OF_ANY_MONTH = 28;

    public static RuleFrame of(RuleKey key) {
        return switch (key) {
            case EXPECTED_DAY, FIRST_WEEK_LAST_DAY -> new RuleFrame(Unit.DAY_OF_MONTH, 1, LAST_OF_ANY_MONTH, true);
            case MINIMUM_MINUTES -> new RuleFrame(Unit.MINUTES, 15, 480, true);
            case COMBINED_MINUTES -> new RuleFrame(Unit.MINUTES, 15, 600, true);
            case PAPERS_DAYS_BEFORE, RESULTS_DAYS_AFTER -> new RuleFrame(Unit.DAYS, 0, 60, true);
            case ATTENDANCE_TARGET -> new RuleFrame(Unit.PERCENT, 1, 100, true);
            case ONLINE_SHARE -> new RuleFrame(Unit.PERCENT, 0, 100, true);
            case OPENING_LEAD_MINUTES -> new RuleFrame(Unit.MINUTES, 0, 1440, false);
            case LATE_GRACE_MINUTES -> new RuleFrame(Unit.MINUTES, 0, 240, false);
            case HOLIDAYS_A_YEAR -> new RuleFrame(Unit.DAYS, 1, 60, true);
        };
    }
}
