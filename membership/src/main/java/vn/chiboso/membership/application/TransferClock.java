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
import vn.chiboso.membership.domain.transfer.TransferKind;
import vn.chiboso.membership.domain.transfer.TransferState;
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
        var sentOn = transfer.sentOn();
        if (transfer.state() == TransferState.RECEIVED) {
            return transfer.kind() == TransferKind.TEMPORARY ? transfer.until() : null;
        }
        if (!transfer.state().isRunning()) {
            return null;
        }
        var finish =
                transfer.kind() == TransferKind.OFFICIAL ? after(transfer.begunOn(), Rule.Code.TRANSFER_DAYS) : null;
        var present = sentOn == null ? null : after(sentOn, Rule.Code.INTRODUCTION_DAYS);
        if (finish == null || present == null) {
            return finish == null ? present : finish;
        }
        return present.isBefore(finish) ? present : finish;
    }

    boolean isOverdue(Transfer transfer) {
        var due = due(transfer);
        return due != null && due.isBefore(LocalDate.now(clock));
    }

    private @Nullable LocalDate after(LocalDate day, Rule.Code code) {
        var rule = rules.all().on(code, day).or(() -> rules.all().earliest(code));
        if (rule.isEmpty()) {
            return null;
        }
        var until = day.plusDays(rule.get().amount() * 3L + 30);
        var exceptions = calendars.stream()
                .flatMap(calendar -> calendar.between(day, until).stream())
                .toList();
        return new WorkingTime(exceptions).last(day, rule.get().amount());
    }
}
