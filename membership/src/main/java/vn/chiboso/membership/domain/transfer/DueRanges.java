package vn.chiboso.membership.domain.transfer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiPredicate;
import vn.chiboso.membership.domain.Rule;
import vn.chiboso.membership.domain.RuleBook;

/**
 * Which days of cause and paper make a step due before a day: the deadlines of {@link TransferDeadlines} turned round, so that a
 * database finds the transfers of a nation by plain days.
 *
 * @param begun  of the cause, for official transfers
 * @param sent   of the introduction paper
 * @param before stays whose last day is before it are over
 */
public record DueRanges(List<Range> begun, List<Range> sent, LocalDate before) {
    private static final LocalDate EVER = LocalDate.of(1900, 1, 1);

    public DueRanges {
        begun = List.copyOf(begun);
        sent = List.copyOf(sent);
    }

    /** Both days included. */
    public record Range(LocalDate from, LocalDate to) {}

    /** Due before the day. */
    public static DueRanges before(LocalDate day, RuleBook book, WorkingTime calendar) {
        BiPredicate<LocalDate, Integer> late =
                (from, days) -> calendar.last(from, days).isBefore(day);
        return new DueRanges(
                ranges(book, Rule.Code.TRANSFER_DAYS, day, late),
                ranges(book, Rule.Code.INTRODUCTION_DAYS, day, late),
                day);
    }

    /** Of papers that are looked into on the day because nobody has presented them for months. */
    public static List<Range> lookedInto(LocalDate day, RuleBook book) {
        return ranges(
                book,
                Rule.Code.SLIP_MONTHS,
                day,
                (from, months) -> !from.plusMonths(months).isAfter(day));
    }

    /** A later day is never late where an earlier one is not, as long as one number holds. */
    private static List<Range> ranges(
            RuleBook book, Rule.Code code, LocalDate day, BiPredicate<LocalDate, Integer> late) {
        var rows = book.rules().stream()
                .filter(rule -> rule.code() == code)
                .sorted(Comparator.comparing(Rule::validFrom))
                .toList();
        var found = new ArrayList<Range>();
        for (var row : rows) {
            var last = day;
            while (!late.test(last, row.amount())) {
                last = last.minusDays(1);
            }
            var end = row.validTo();
            var to = end != null && !last.isBefore(end) ? end.minusDays(1) : last;
            // days before any rule are judged by the earliest
            var from = row == rows.getFirst() ? EVER : row.validFrom();
            if (!to.isBefore(from)) {
                found.add(new Range(from, to));
            }
        }
        return found;
    }
}
