package vn.chiboso.membership.application;

import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.application.port.in.SeeTransfers;
import vn.chiboso.membership.application.port.out.Transfers;
import vn.chiboso.membership.domain.transfer.TransferDeadlines;
import vn.chiboso.membership.domain.transfer.TransferId;
import vn.chiboso.membership.domain.transfer.TransferLine;
import vn.chiboso.membership.domain.transfer.TransferRefusal;

/** A transfer as who keeps the roll of either side sees it; for all others there is none. */
@Component
class TransferReader {
    private final TransferSides sides;
    private final TransferClock clockOfSteps;
    private final Transfers transfers;
    private final RollKeepers keepers;

    TransferReader(TransferSides sides, TransferClock clockOfSteps, Transfers transfers, RollKeepers keepers) {
        this.sides = sides;
        this.clockOfSteps = clockOfSteps;
        this.transfers = transfers;
        this.keepers = keepers;
    }

    SeeTransfers.Line one(Actor actor, TransferId id) {
        var transfer = transfers.find(id).orElseThrow(TransferRefusal::notFound);
        if (!sides.isAtHome(actor, transfer) && !sides.isAtDestination(actor, transfer)) {
            throw TransferRefusal.notFound();
        }
        var line = transfers.line(id).orElseThrow(TransferRefusal::notFound);
        return lines(actor, List.of(line)).getFirst();
    }

    /** What runs for somebody, as the person and those see it who keep either roll; what was never sent is home's alone. */
    Optional<SeeTransfers.Line> openOf(Actor actor, MemberId member) {
        return transfers
                .openOf(member)
                .filter(each -> sides.isAtHome(actor, each)
                        || sides.isAtDestination(actor, each)
                        || actor.is(member) && each.sentOn() != null)
                .flatMap(each -> transfers.line(each.id()))
                .map(line -> lines(actor, List.of(line)).getFirst());
    }

    /** Rules, calendar and the rights in each unit are asked for once, however many there are. */
    List<SeeTransfers.Line> lines(Actor actor, List<TransferLine> lines) {
        var deadlines = clockOfSteps.deadlines(
                lines.stream().map(TransferLine::transfer).toList());
        var keeps = new HashMap<UnitId, Boolean>();
        Predicate<UnitId> keepsRoll = unit -> keeps.computeIfAbsent(
                unit, each -> keepers.authority(actor, each).keepsRoll());
        return lines.stream().map(line -> line(line, deadlines, keepsRoll)).toList();
    }

    private SeeTransfers.Line line(TransferLine line, TransferDeadlines deadlines, Predicate<UnitId> keepsRoll) {
        var transfer = line.transfer();
        var step = deadlines.due(transfer);
        var due = step.map(TransferDeadlines.Due::day).orElse(null);
        return new SeeTransfers.Line(
                line,
                due,
                step.isPresent() ? step.get().unknownYear() : null,
                clockOfSteps.isOverdue(due),
                sides.isAtHome(transfer, keepsRoll),
                sides.isAtDestination(transfer, keepsRoll));
    }
}
