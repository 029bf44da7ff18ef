package vn.chiboso.membership.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.chiboso.membership.api.PublicHolidays;
import vn.chiboso.membership.application.port.out.Rules;
import vn.chiboso.membership.domain.Rule;
import vn.chiboso.membership.domain.transfer.Transfer;
import vn.chiboso.membership.domain.transfer.TransferDeadlines;
import vn.chiboso.membership.domain.transfer.WorkingTime;

/** By when the next step of a transfer is due. */
@Component
class TransferClock {
    private final Rules rules;
    private final List<PublicHolidays> calendars;
    private final Clock clock;

    TransferClock(Rules rules, List<PublicHolidays> calendars, Clock clock) {
        this.rules = rules;
        this.calendars = calendars;
        this.clock = clock;
    }

    /** Null when no step is due: of a temporary stay, its last day. */
    @Nullable
    LocalDate due(Transfer transfer) {
        var book = rules.all();
        // the longest time counts from the later of the two days
        var from = transfer.begunOn();
        var sent = transfer.sentOn();
        var last = sent == null || sent.isBefore(from) ? from : sent;
        var longest = book.rules().stream()
                .filter(rule -> rule.code() == Rule.Code.TRANSFER_DAYS || rule.code() == Rule.Code.INTRODUCTION_DAYS)
                .mapToInt(Rule::amount)
                .max()
                .orElse(0);
        var until = last.plusDays(longest * 3L + 30);
        var exceptions = calendars.stream()
                .flatMap(calendar -> calendar.between(from, until).stream())
                .toList();
        return new TransferDeadlines(book, new WorkingTime(exceptions))
                .due(transfer)
                .map(TransferDeadlines.Due::day)
                .orElse(null);
    }

    boolean isOverdue(Transfer transfer) {
        var due = due(transfer);
        return due != null && due.isBefore(LocalDate.now(clock));
    }
}
