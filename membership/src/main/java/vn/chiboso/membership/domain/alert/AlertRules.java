package vn.chiboso.membership.domain.alert;

import java.time.LocalDate;
import java.util.Optional;
import vn.chiboso.membership.domain.Rule;
import vn.chiboso.membership.domain.RuleBook;
import vn.chiboso.membership.domain.transfer.WorkingTime;

/**
 * The numbers that alerts are computed with on a day, and the calendar for working days. Where no number is in force nothing is
 * asked for.
 */
public record AlertRules(RuleBook book, WorkingTime calendar, LocalDate today) {
    Optional<Rule> now(Rule.Code code) {
        return book.on(code, today);
    }

    /** In force then, or the earliest known. */
    Optional<Rule> at(Rule.Code code, LocalDate day) {
        return book.on(code, day).or(() -> book.earliest(code));
    }

    int now(Rule.Code code, int otherwise) {
        return now(code).map(Rule::amount).orElse(otherwise);
    }

    LocalDate workingDaysAfter(LocalDate day, int days) {
        return calendar.last(day, days);
    }

    /** For how many months an alert may be put aside at most. */
    public int mostMonthsAside() {
        return now(Rule.Code.ASIDE_MONTHS, 6);
    }
}
