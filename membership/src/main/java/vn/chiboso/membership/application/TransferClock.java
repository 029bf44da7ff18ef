package vn.chiboso.membership.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.chiboso.membership.api.UnitPath;
import vn.chiboso.membership.application.port.out.Rules;
import vn.chiboso.membership.application.port.out.TransferAreas;
import vn.chiboso.membership.domain.Rule;
import vn.chiboso.membership.domain.RuleBook;
import vn.chiboso.membership.domain.transfer.DueRanges;
import vn.chiboso.membership.domain.transfer.Transfer;
import vn.chiboso.membership.domain.transfer.TransferDeadlines;
import vn.chiboso.membership.domain.transfer.WorkingTime;

/** By when the next step of a transfer is due. */
@Component
class TransferClock {
    private final Rules rules;
    private final Holidays holidays;
    private final Clock clock;

    TransferClock(Rules rules, Holidays holidays, Clock clock) {
        this.rules = rules;
        this.holidays = holidays;
        this.clock = clock;
    }

    /** For these transfers: rules and calendar are read once, however many there are, and not at all where no step is due. */
    TransferDeadlines deadlines(Collection<Transfer> transfers) {
        var running =
                transfers.stream().filter(each -> each.state().isRunning()).toList();
        var book = running.isEmpty() ? new RuleBook(List.of()) : rules.all();
        return new TransferDeadlines(book, calendar(book, running));
    }

    /** What is overdue, due soon or looked into today, below any of the units. */
    TransferAreas.Asked asked(List<UnitPath> scopes) {
        var today = LocalDate.now(clock);
        var book = rules.all();
        // the longest time in force began within the last half year
        var calendar = holidays.between(today.minusYears(1), today.plusYears(1));
        var lead = book.on(Rule.Code.TRANSFER_LEAD, today).map(Rule::amount).orElse(0);
        return new TransferAreas.Asked(
                scopes,
                DueRanges.before(today, book, calendar),
                DueRanges.before(today.plusDays(lead + 1L), book, calendar),
                DueRanges.lookedInto(today, book),
                today);
    }

    private WorkingTime calendar(RuleBook book, List<Transfer> running) {
        if (running.isEmpty()) {
            return new WorkingTime(List.of());
        }
        var days = running.stream()
                .flatMap(each -> Stream.of(each.begunOn(), each.sentOn()))
                .filter(Objects::nonNull)
                .sorted()
                .toList();
        var longest = book.rules().stream()
                .filter(rule -> rule.code() == Rule.Code.TRANSFER_DAYS || rule.code() == Rule.Code.INTRODUCTION_DAYS)
                .mapToInt(Rule::amount)
                .max()
                .orElse(0);
        // the longest time counts from the latest of the days
        var until = days.getLast().plusDays(longest * 3L + 30);
        return holidays.between(days.getFirst(), until);
    }

    boolean isOverdue(@Nullable LocalDate due) {
        return due != null && due.isBefore(LocalDate.now(clock));
    }
}
