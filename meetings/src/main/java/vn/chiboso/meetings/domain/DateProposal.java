package vn.chiboso.meetings.domain;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.chiboso.meetings.api.MeetingKind;

/**
 * The day proposed for a meeting and why. A regular meeting is due on the 3rd; on a day of rest on the next day of the first
 * week that is none, then on an earlier one, then on the first one after the week (50-CT/TW). A proposal only: people decide.
 *
 * @param expected   the day by rule before looking at the calendar, null for kinds without a rule
 * @param holiday    what the expected day is, null when it is no holiday
 * @param legalBasis of the rule, null without one
 */
public record DateProposal(
        LocalDate day,
        Why why,
        @Nullable LocalDate expected,
        @Nullable String holiday,
        @Nullable String legalBasis) {
    private static final int MIDDLE = 15;
    private static final int WEEK = 7;

    /** Why that day. */
    public enum Why {
        /** It is the day by rule. */
        BY_RULE,
        /** The day by rule is a day of rest; this one is in the first week. */
        IN_FIRST_WEEK,
        /** The whole first week is days of rest. */
        AFTER_FIRST_WEEK,
        /** The day by rule has passed. */
        OVERDUE,
        /** No rule fixes a day for this kind. */
        FREE
    }

    /** Proposes a day after {@code today}. */
    public static DateProposal of(
            MeetingKind kind, YearMonth month, RulesInForce rules, WorkingDays days, LocalDate today) {
        var rule = rules.find(RuleKey.EXPECTED_DAY).orElse(null);
        if (kind != MeetingKind.REGULAR || rule == null) {
            var from = month.atDay(MIDDLE);
            return new DateProposal(
                    firstFrom(from.isAfter(today) ? from : today.plusDays(2), days), Why.FREE, null, null, null);
        }
        var expected = month.atDay(rule.value().intValue());
        var lastOfWeek = month.atDay(lastDay(rules));
        var found = byRule(expected, lastOfWeek, days);
        var why = found.isAfter(lastOfWeek) ? Why.AFTER_FIRST_WEEK : Why.IN_FIRST_WEEK;
        if (found.equals(expected)) {
            why = Why.BY_RULE;
        }
        if (!found.isAfter(today)) {
            found = firstFrom(today.plusDays(2), days);
            why = Why.OVERDUE;
        }
        return new DateProposal(found, why, expected, days.holiday(expected), rule.legalBasis());
    }

    /** The day by rule alone, whatever today is; null for kinds or times without a rule. */
    public static @Nullable LocalDate expectedDay(
            MeetingKind kind, YearMonth month, RulesInForce rules, WorkingDays days) {
        var rule = rules.number(RuleKey.EXPECTED_DAY);
        return kind != MeetingKind.REGULAR || rule.isEmpty()
                ? null
                : byRule(month.atDay(rule.getAsInt()), month.atDay(lastDay(rules)), days);
    }

    private static int lastDay(RulesInForce rules) {
        return rules.number(RuleKey.FIRST_WEEK_LAST_DAY).orElse(WEEK);
    }

    private static LocalDate byRule(LocalDate expected, LocalDate week, WorkingDays days) {
        var onwards = Stream.iterate(expected, d -> !d.isAfter(week), d -> d.plusDays(1));
        var before =
                Stream.iterate(expected.minusDays(1), d -> d.getMonth() == expected.getMonth(), d -> d.minusDays(1));
        return Stream.concat(onwards, before)
                .filter(d -> !days.isOff(d))
                .findFirst()
                .orElseGet(() -> firstFrom(week.plusDays(1), days));
    }

    private static LocalDate firstFrom(LocalDate from, WorkingDays days) {
        return Stream.iterate(from, d -> d.plusDays(1))
                .filter(d -> !days.isOff(d))
                .findFirst()
                .orElse(from);
    }
}
