package vn.chiboso.membership.domain.badge;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.chiboso.membership.domain.Rule;
import vn.chiboso.membership.domain.RuleBook;

/** The rounds of the year in which badges are handed over (3/2, 19/5, 2/9, 7/11), by the dated rules. */
public final class BadgeRounds {
    private static final int HUNDRED = 100;

    private final RuleBook book;

    BadgeRounds(RuleBook book) {
        this.book = book;
    }

    /** Those from the first day to the last, both included. */
    public List<LocalDate> between(LocalDate first, LocalDate last) {
        return of(first.getYear(), last.getYear())
                .filter(round -> !round.isBefore(first) && !round.isAfter(last))
                .toList();
    }

    /** The one before the day. */
    public Optional<LocalDate> before(LocalDate day) {
        return of(day.getYear() - 1, day.getYear())
                .filter(round -> round.isBefore(day))
                .max(Comparator.naturalOrder());
    }

    /** The first on the day or after it. */
    public Optional<LocalDate> from(LocalDate day) {
        return of(day.getYear(), day.getYear() + 1)
                .filter(round -> !round.isBefore(day))
                .min(Comparator.naturalOrder());
    }

    /** Whether badges are handed over on the day; anything goes on days for which no round is known. */
    boolean allows(LocalDate day) {
        return codes().stream().allMatch(code -> book.on(code, day).isEmpty())
                || from(day).filter(day::equals).isPresent();
    }

    private Stream<LocalDate> of(int first, int last) {
        return IntStream.rangeClosed(first, last)
                .boxed()
                .flatMap(year -> codes().stream().flatMap(code -> day(code, year).stream()))
                .sorted();
    }

    private static List<Rule.Code> codes() {
        return List.of(
                Rule.Code.BADGE_ROUND_1, Rule.Code.BADGE_ROUND_2, Rule.Code.BADGE_ROUND_3, Rule.Code.BADGE_ROUND_4);
    }

    /** Month and day as one number: 203 is 3 February. A number that is no day of that year gives no round. */
    private Optional<LocalDate> day(Rule.Code code, int year) {
        var first = LocalDate.of(year, 1, 1);
        return book.on(code, first).or(() -> book.earliest(code)).flatMap(rule -> {
            try {
                return Optional.of(LocalDate.of(year, rule.amount() / HUNDRED, rule.amount() % HUNDRED));
            } catch (DateTimeException e) {
                return Optional.empty();
            }
        });
    }
}
