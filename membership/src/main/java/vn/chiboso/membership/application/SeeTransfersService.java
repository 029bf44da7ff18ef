package vn.chiboso.membership.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chiboso.membership.api.AccountNames;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.Standings;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.api.UnitView;
import vn.chiboso.membership.api.Units;
import vn.chiboso.membership.application.port.in.SeeTransfers;
import vn.chiboso.membership.application.port.out.TransferSteps;
import vn.chiboso.membership.application.port.out.Transfers;
import vn.chiboso.membership.domain.UnitRefusal;
import vn.chiboso.membership.domain.transfer.TransferId;
import vn.chiboso.membership.domain.transfer.TransferStep;

@Service
class SeeTransfersService implements SeeTransfers {
    private static final int PAGE = 100;

    private final TransferReader reader;
    private final Transfers transfers;
    private final TransferSteps steps;
    private final AccountNames names;
    private final RollKeepers keepers;
    private final Standings standings;
    private final Units units;
    private final Clock clock;

    SeeTransfersService(
            TransferReader reader,
            Transfers transfers,
            TransferSteps steps,
            AccountNames names,
            RollKeepers keepers,
            Standings standings,
            Units units,
            Clock clock) {
        this.reader = reader;
        this.transfers = transfers;
        this.steps = steps;
        this.names = names;
        this.keepers = keepers;
        this.standings = standings;
        this.units = units;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public View see(Actor actor, Query query) {
        var transfer = query.transfer();
        return transfer == null ? ofUnit(actor, query.unit(), Math.max(0, query.from())) : one(actor, transfer);
    }

    private View ofUnit(Actor actor, @Nullable UnitId asked, int from) {
        var unit = asked != null
                ? asked
                : standings.branchesOf(actor, LocalDate.now(clock)).stream()
                        .findFirst()
                        .orElseThrow(UnitRefusal::notFound);
        var view = keepers.requireKeeper(actor, unit);
        // one more than is shown says whether there is a next page
        var found = transfers.of(unit, from, PAGE + 1);
        var shown = found.subList(0, Math.min(PAGE, found.size()));
        return new View(
                unit, view.name(), reader.lines(actor, shown), found.size() > PAGE ? from + PAGE : -1, List.of());
    }

    private View one(Actor actor, TransferId id) {
        var line = reader.one(actor, id);
        var transfer = line.line().transfer();
        var unit = line.atHome() ? transfer.home() : Objects.requireNonNull(transfer.destination());
        return new View(unit, units.find(unit).map(UnitView::name).orElse(""), List.of(line), -1, taken(id));
    }

    private List<Taken> taken(TransferId id) {
        var known = steps.of(id);
        var accounts =
                known.stream().map(TransferStep::by).flatMap(Stream::ofNullable).toList();
        var called = names.of(accounts);
        return known.stream()
                .map(step -> new Taken(step, step.by() == null ? "" : called.getOrDefault(step.by(), "")))
                .toList();
    }
}
