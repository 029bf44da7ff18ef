package vn.chiboso.meetings.domain;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import vn.chiboso.meetings.api.MeetingKind;
import vn.chiboso.membership.api.MeetingDays.MeetingDay;

/**
 * The day proposed for a meeting and why; for a regular one see {@link RegularDay}. A proposal only: people decide.
 *
 * @param expected   the day by rule before looking at the calendar, null for kinds without a rule
 * @param holiday    what the expected day is, null when it is no holiday
 * @param legalBasis of the rule, null without one
 * @param fixed      the expected day was fixed for this branch by the level above
 */
public record DateProposal(
        LocalDate day,
        Why why,
        @Nullable LocalDate expected,
        @Nullable String holiday,
        @Nullable String legalBasis,
        boolean fixed) {
    private static final int MIDDLE = 15;

    /** Why that day. */
    public enum Why {
        /** It is the day by rule. */
        BY_RULE,
        /** It is the day that the level above fixed for the branch. */
        FIXED,
        /** The day fixed for the branch is a day of rest; this one is near it. */
        NEAR_FIXED,
        /** The day by rule is a day of rest; this one is in the first week. */
        IN_FIRST_WEEK,
        /** The whole first week is days of rest. */
        AFTER_FIRST_WEEK,
        /** The day by rule has passed. */
        OVERDUE,
        /** No rule fixes a day for this kind. */
        FREE
    }

    /** Proposes a day after {@code today}; {@code fixed} for the branch, null: by the rule. */
    public static DateProposal of(
            MeetingKind kind,
            YearMonth month,
            RulesInForce rules,
            @Nullable MeetingDay fixed,
            WorkingDays days,
            LocalDate today) {
        var due = kind == MeetingKind.REGULAR
                ? RegularDay.of(month, rules, fixed, days).orElse(null)
                : null;
        if (due == null) {
            var from = month.atDay(MIDDLE);
            return new DateProposal(
                    days.firstFrom(from.isAfter(today) ? from : today.plusDays(2)), Why.FREE, null, null, null, false);
        }
        var passed = !due.day().isAfter(today);
        return new DateProposal(
                passed ? days.firstFrom(today.plusDays(2)) : due.day(),
                passed ? Why.OVERDUE : why(due),
                due.stated(),
                days.holiday(due.stated()),
                due.legalBasis(),
                due.fixed());
    }

    private static Why why(RegularDay due) {
        if (due.day().equals(due.stated())) {
            return due.fixed() ? Why.FIXED : Why.BY_RULE;
        }
        if (due.fixed()) {
            return Why.NEAR_FIXED;
        }
        return due.day().isAfter(due.firstWeek()) ? Why.AFTER_FIRST_WEEK : Why.IN_FIRST_WEEK;
    }
}
