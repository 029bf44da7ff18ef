package vn.chiboso.membership.application;

import org.springframework.stereotype.Component;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.application.port.in.SeeTransfers;
import vn.chiboso.membership.application.port.out.Transfers;
import vn.chiboso.membership.domain.transfer.TransferId;
import vn.chiboso.membership.domain.transfer.TransferLine;
import vn.chiboso.membership.domain.transfer.TransferRefusal;

/** A transfer as who keeps the roll of either side sees it; for all others there is none. */
@Component
class TransferReader {
    private final TransferSides sides;
    private final TransferClock deadlines;
    private final Transfers transfers;

    TransferReader(TransferSides sides, TransferClock deadlines, Transfers transfers) {
        this.sides = sides;
        this.deadlines = deadlines;
        this.transfers = transfers;
    }

    SeeTransfers.Line one(Actor actor, TransferId id) {
        var transfer = transfers.find(id).orElseThrow(TransferRefusal::notFound);
        if (!sides.isAtHome(actor, transfer) && !sides.isAtDestination(actor, transfer)) {
            throw TransferRefusal.notFound();
        }
        return line(actor, transfers.line(id).orElseThrow(TransferRefusal::notFound));
    }

    SeeTransfers.Line line(Actor actor, TransferLine line) {
        var transfer = line.transfer();
        return new SeeTransfers.Line(
                line,
                deadlines.due(transfer),
                deadlines.isOverdue(transfer),
                sides.isAtHome(actor, transfer),
                sides.isAtDestination(actor, transfer));
    }
}
