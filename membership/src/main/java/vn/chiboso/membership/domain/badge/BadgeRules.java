package vn.chiboso.membership.domain.badge;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import vn.chiboso.membership.domain.Rule;
import vn.chiboso.membership.domain.RuleBook;
import vn.chiboso.membership.domain.path.ActKind;
import vn.chiboso.membership.domain.path.Path;

/** The dated numbers of badges (294-QĐ/TW §28.3.1; 01-HD/TW 2026). What no number in force says is not asked for. */
public final class BadgeRules {
    private static final int HUNDRED = 100;
    private static final int MOST_ROUNDS = 12;
    private static final int LONGEST_WAIT = 3;
    private static final Map<ActKind, Rule.Code> WAITING = Map.of(
            ActKind.REPRIMANDED, Rule.Code.BADGE_WAIT_REPRIMAND,
            ActKind.WARNED, Rule.Code.BADGE_WAIT_WARNING,
            ActKind.DISMISSED, Rule.Code.BADGE_WAIT_DISMISSAL);

    private final RuleBook book;
    private final BadgeRounds rounds;

    public BadgeRules(RuleBook book) {
        this.book = book;
        this.rounds = new BadgeRounds(book);
    }

    public BadgeRounds rounds() {
        return rounds;
    }

    /** The rule by which the badge is given on the day; empty when it is not. */
    public Optional<Rule> given(Rule.Code badge, LocalDate day) {
        return book.on(badge, day).filter(rule -> rule.amount() > 0);
    }

    /** Whether it is known which badges are given on the day. */
    boolean isKnown(LocalDate day) {
        return Rule.Code.badges().stream().anyMatch(badge -> book.on(badge, day).isPresent());
    }

    Optional<Rule> on(Rule.Code code, LocalDate day) {
        return book.on(code, day);
    }

    /** First day on which no waiting time after a discipline runs any more; empty when none runs on the day. */
    public Optional<LocalDate> waitsUntil(Path path, LocalDate day) {
        return path.inForce().stream()
                .filter(act -> WAITING.containsKey(act.kind()) && !day.isBefore(act.on()))
                .flatMap(act -> {
                    var code = java.util.Objects.requireNonNull(WAITING.get(act.kind()));
                    return book.on(code, act.on()).or(() -> book.earliest(code)).stream()
                            .map(months -> act.on().plusMonths(months.amount()));
                })
                .filter(day::isBefore)
                .max(Comparator.naturalOrder());
    }

    /** The first round from the day on which the years are full at which no waiting time runs. */
    public Optional<LocalDate> dueRound(Path path, LocalDate reached) {
        var round = rounds.from(reached);
        for (var i = 0; i < MOST_ROUNDS && round.filter(day -> waits(path, day)).isPresent(); i++) {
            round = rounds.from(round.get().plusDays(1));
        }
        return round;
    }

    private boolean waits(Path path, LocalDate day) {
        return waitsUntil(path, day).isPresent();
    }

    /** Whether a badge that was due at the round and is not known to be awarded is asked for on a later day. */
    public boolean isKept(LocalDate round, LocalDate today) {
        return keptFrom(today).filter(first -> !round.isBefore(first)).isPresent();
    }

    /** Who reached their years before this day has nothing due any more, whatever they waited for. */
    public LocalDate settledBefore(LocalDate today) {
        return keptFrom(today).filter(today::isAfter).orElse(today).minusYears(LONGEST_WAIT);
    }

    private Optional<LocalDate> keptFrom(LocalDate today) {
        return book.on(Rule.Code.BADGE_KEPT_FROM, today).flatMap(rule -> day(rule.amount()));
    }

    /** 20261107 is 7 November 2026; a number that is no day says nothing. */
    public static Optional<LocalDate> day(int number) {
        try {
            return Optional.of(LocalDate.of(number / HUNDRED / HUNDRED, number / HUNDRED % HUNDRED, number % HUNDRED));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
