package vn.chiboso.membership.adapter.in.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.application.port.in.SeeTransferArea;
import vn.chiboso.membership.domain.transfer.CommuneTransfers;
import vn.chiboso.membership.domain.transfer.TransferKind;
import vn.chiboso.membership.domain.transfer.TransferState;
import vn.chiboso.membership.domain.transfer.TransferWatch;

@RestController
@Tag(name = "Transfers")
class TransferAreaOperations {
    private final SeeTransferArea see;

    TransferAreaOperations(SeeTransferArea see) {
        this.see = see;
    }

    @Operation(
            summary = "Transfers of an officer's area that are overdue, due soon or never presented",
            description =
                    "Counts of the area and of the communes with the most overdue, and at most 50 lines; nobody is named."
                            + " Go on with `next` as `after`.")
    @GetMapping("/api/v1/transfers")
    Area area(
            Actor actor,
            @RequestParam(defaultValue = "OVERDUE") TransferWatch watch,
            @RequestParam(defaultValue = "") String after) {
        var view = see.see(actor, new SeeTransferArea.Query(watch, after));
        return new Area(
                view.totals(),
                view.communes(),
                view.lines().stream().map(TransferAreaOperations::line).toList(),
                view.next());
    }

    private static Line line(SeeTransferArea.Line line) {
        var transfer = line.watched().transfer();
        return new Line(
                transfer.id().toString(),
                transfer.kind(),
                transfer.state(),
                line.watched().homeName(),
                line.watched().destinationName(),
                line.due(),
                line.late());
    }

    record Area(
            Map<TransferWatch, Integer> totals, List<CommuneTransfers> communes, List<Line> transfers, String next) {}

    record Line(
            String id,
            TransferKind kind,
            TransferState state,
            String home,
            String destination,
            @Nullable LocalDate due,
            long daysLate) {}
}
