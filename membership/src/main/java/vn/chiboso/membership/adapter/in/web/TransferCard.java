package vn.chiboso.membership.adapter.in.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.chiboso.membership.application.port.in.SeeTransfers;
import vn.chiboso.membership.domain.transfer.Transfer;
import vn.chiboso.membership.domain.transfer.TransferKind;
import vn.chiboso.membership.domain.transfer.TransferState;

/**
 * A transfer as the page shows it.
 *
 * @param facts heading and value
 * @param steps what the reader may do now, as words of the form
 */
record TransferCard(
        String id,
        String member,
        String name,
        String kind,
        String home,
        String destination,
        String reason,
        String begunOn,
        String until,
        String state,
        String tone,
        String due,
        boolean overdue,
        boolean temporary,
        boolean outside,
        String number,
        String issuer,
        String sentOn,
        String settledOn,
        String settled,
        String remark,
        List<String> steps) {
    private static final Map<TransferState, String> TONES = Map.of(
            TransferState.OPENED, "info",
            TransferState.SENT, "info",
            TransferState.RECEIVED, "success",
            TransferState.REFUSED, "warning",
            TransferState.WITHDRAWN, "neutral",
            TransferState.RETURNED, "neutral",
            TransferState.ENDED, "neutral");

    static TransferCard of(SeeTransfers.Line seen, Shown shown) {
        var line = seen.line();
        var transfer = line.transfer();
        return new TransferCard(
                transfer.id().toString(),
                transfer.member().toString(),
                line.fullName(),
                shown.word(transfer.kind()),
                line.homeName(),
                line.destinationName(),
                shown.word(transfer.reason()),
                shown.value(transfer.begunOn()),
                shown.value(transfer.until()),
                shown.word(transfer.state()),
                TONES.getOrDefault(transfer.state(), "neutral"),
                shown.due(seen.due(), seen.unknownYear()),
                seen.overdue(),
                transfer.kind() == TransferKind.TEMPORARY,
                transfer.isOutside(),
                shown.value(transfer.paperNumber()),
                shown.value(transfer.paperIssuer()),
                shown.value(transfer.sentOn()),
                shown.value(transfer.settledOn()),
                shown.text(settled(transfer.state())),
                shown.value(transfer.remark()),
                steps(transfer, seen));
    }

    /** What the day is of on which it came to stand as it does. */
    private static String settled(TransferState state) {
        return state == TransferState.REFUSED ? "membership.transfer.settled.refused" : "membership.transfer.settled";
    }

    private static List<String> steps(Transfer transfer, SeeTransfers.Line seen) {
        var steps = new ArrayList<String>();
        var state = transfer.state();
        if (seen.atHome() && (state == TransferState.OPENED || state == TransferState.REFUSED)) {
            steps.add("send");
        }
        if (seen.atDestination() && state == TransferState.SENT) {
            steps.add("receive");
            if (!transfer.isOutside()) {
                steps.add("refuse");
            }
        }
        if (state == TransferState.RECEIVED && transfer.kind() == TransferKind.TEMPORARY) {
            if (seen.atHome()) {
                steps.add("extend");
            }
            steps.add("return");
        }
        if (seen.atHome() && state.isRunning()) {
            steps.add("withdraw");
        }
        return steps;
    }
}
