package vn.chiboso.membership.application;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.AlertDuties;
import vn.chiboso.membership.api.AlertDuty;
import vn.chiboso.membership.api.Standings;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.api.UnitView;
import vn.chiboso.membership.api.Units;
import vn.chiboso.membership.application.port.out.Transfers;
import vn.chiboso.membership.domain.transfer.Transfer;
import vn.chiboso.membership.domain.transfer.TransferDeadlines;
import vn.chiboso.membership.domain.transfer.TransferState;

/** Transfers whose next step is the branch's, for who keeps its roll; gone once the step is taken. Nobody acts in their own. */
@Service
class GatheredTransferDuties implements AlertDuties {
    private static final LocalTime END_OF_DAY = LocalTime.of(23, 59);

    private final Standings standings;
    private final RollKeepers keepers;
    private final Transfers transfers;
    private final TransferClock clockOfSteps;
    private final Units units;
    private final Clock clock;

    GatheredTransferDuties(
            Standings standings,
            RollKeepers keepers,
            Transfers transfers,
            TransferClock clockOfSteps,
            Units units,
            Clock clock) {
        this.standings = standings;
        this.keepers = keepers;
        this.transfers = transfers;
        this.clockOfSteps = clockOfSteps;
        this.units = units;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public List<AlertDuty> of(Actor actor, Instant now) {
        return standings.branchesOf(actor, LocalDate.now(clock)).stream()
                .limit(1)
                .filter(branch -> keepers.authority(actor, branch).keepsRoll())
                .flatMap(branch -> of(actor, branch))
                .toList();
    }

    private Stream<AlertDuty> of(Actor actor, UnitId branch) {
        var waiting = transfers.waitingAt(branch).stream()
                .filter(each -> !actor.is(each.member()))
                .toList();
        if (waiting.isEmpty()) {
            return Stream.empty();
        }
        var deadlines = clockOfSteps.deadlines(waiting);
        return Stream.of(
                        line(AlertDuty.Kind.TRANSFERS_COMING, TransferState.SENT, branch, waiting, deadlines),
                        line(AlertDuty.Kind.TRANSFERS_GIVEN_BACK, TransferState.REFUSED, branch, waiting, deadlines))
                .flatMap(Stream::ofNullable);
    }

    private @Nullable AlertDuty line(
            AlertDuty.Kind kind,
            TransferState state,
            UnitId branch,
            List<Transfer> waiting,
            TransferDeadlines deadlines) {
        var these = waiting.stream().filter(each -> each.state() == state).toList();
        if (these.isEmpty()) {
            return null;
        }
        var due = these.stream()
                .map(each -> deadlines.due(each).map(TransferDeadlines.Due::day).orElse(null))
                .filter(Objects::nonNull)
                .min(LocalDate::compareTo)
                .orElse(null);
        var link =
                these.size() == 1 ? "/branch/transfers/" + these.getFirst().id() : "/branch/transfers?unit=" + branch;
        var name = units.find(branch).map(UnitView::name).orElse("");
        return new AlertDuty(kind, name, these.size(), instant(due), link);
    }

    private @Nullable Instant instant(@Nullable LocalDate day) {
        return day == null
                ? null
                : day.atTime(END_OF_DAY).atZone(clock.getZone()).toInstant();
    }
}
