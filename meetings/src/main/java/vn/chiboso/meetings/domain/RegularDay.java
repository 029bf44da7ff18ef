package vn.chiboso.meetings.domain;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.chiboso.membership.api.MeetingDays.MeetingDay;

/**
 * When the regular meeting of a month is due: on the 3rd, or on the day that the level above fixed for the branch; on a day of rest
 * on the next day of the first week that is none, then on an earlier one, then on the first one after the week (50-CT/TW). A fixed
 * day after the first week has a week of its own, from that day on within the month.
 *
 * @param stated     before looking at the calendar
 * @param day        a working day, unless the whole calendar is days of rest
 * @param firstWeek  its last day
 * @param latest     held after this day it is late: the last day of the first week, or the due day when that comes later
 * @param fixed      for this branch, not by the rule of all
 * @param legalBasis of the day; null: fixed for the branch, and nobody said by which decision
 */
public record RegularDay(
        LocalDate stated,
        LocalDate day,
        LocalDate firstWeek,
        LocalDate latest,
        boolean fixed,
        @Nullable String legalBasis) {
    private static final int WEEK = 7;

    /** Empty where neither a rule nor anybody fixed a day: branches choose it then. */
    public static Optional<RegularDay> of(
            YearMonth month, RulesInForce rules, @Nullable MeetingDay fixed, WorkingDays days) {
        var rule = rules.find(RuleKey.EXPECTED_DAY).orElse(null);
        if (fixed == null && rule == null) {
            return Optional.empty();
        }
        var stated = month.atDay(
                fixed != null
                        ? fixed.dayOfMonth()
                        : rule == null ? 1 : rule.value().intValue());
        var firstWeek = month.atDay(rules.number(RuleKey.FIRST_WEEK_LAST_DAY).orElse(WEEK));
        var week = stated.isAfter(firstWeek) ? endOfItsWeek(stated) : firstWeek;
        var day = workingDay(stated, week, days);
        var basis = fixed != null ? fixed.basis() : rule == null ? null : rule.legalBasis();
        var late = day.isAfter(firstWeek) ? day : firstWeek;
        return Optional.of(new RegularDay(stated, day, firstWeek, late, fixed != null, basis));
    }

    private static LocalDate endOfItsWeek(LocalDate stated) {
        var end = stated.plusDays(WEEK - 1L);
        var last = YearMonth.from(stated).atEndOfMonth();
        return end.isAfter(last) ? last : end;
    }

    private static LocalDate workingDay(LocalDate stated, LocalDate week, WorkingDays days) {
        var onwards = Stream.iterate(stated, d -> !d.isAfter(week), d -> d.plusDays(1));
        var before = Stream.iterate(stated.minusDays(1), d -> d.getMonth() == stated.getMonth(), d -> d.minusDays(1));
        return Stream.concat(onwards, before)
                .filter(d -> !days.isOff(d))
                .findFirst()
                .orElseGet(() -> days.firstFrom(week.plusDays(1)));
    }
}
