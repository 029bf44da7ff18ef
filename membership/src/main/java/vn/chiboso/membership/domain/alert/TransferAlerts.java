package vn.chiboso.membership.domain.alert;

import java.time.LocalDate;
import java.util.Optional;
import vn.chiboso.membership.domain.Rule;
import vn.chiboso.membership.domain.transfer.TransferDeadlines;
import vn.chiboso.membership.domain.transfer.TransferLine;
import vn.chiboso.membership.domain.transfer.TransferState;

/** Transfers whose next step is due soon or overdue: home always, the other side once the introduction paper is under way. */
final class TransferAlerts {
    private final AlertRules rules;
    private final TransferDeadlines deadlines;

    TransferAlerts(AlertRules rules) {
        this.rules = rules;
        this.deadlines = new TransferDeadlines(rules.book(), rules.calendar());
    }

    Optional<Alert> of(BranchFacts facts, TransferFacts each) {
        var line = each.line();
        var transfer = line.transfer();
        var due = deadlines.due(transfer);
        var atHome = each.leaving();
        var underWay = transfer.state() == TransferState.SENT || transfer.state() == TransferState.RECEIVED;
        if (due.isEmpty() || (!atHome && !underWay)) {
            return Optional.empty();
        }
        var slip = atHome ? slip(facts, line) : Optional.<Alert>empty();
        if (slip.isPresent()) {
            return slip;
        }
        return rules.now(Rule.Code.TRANSFER_LEAD)
                .map(lead -> due.get().day().minusDays(lead.amount()))
                .filter(from -> !rules.today().isBefore(from))
                .map(from -> alert(facts, line, due.get(), from, atHome));
    }

    /** A paper that nobody has presented for months is no longer only late: home looks into it (06-HD/TW 8.3b). */
    private Optional<Alert> slip(BranchFacts facts, TransferLine line) {
        var transfer = line.transfer();
        return deadlines
                .lookedInto(transfer)
                .filter(due -> !rules.today().isBefore(due.day()))
                .map(due -> new Alert(
                        new AlertKey(AlertKind.SLIP_OVERDUE, transfer.id().value(), "slip"),
                        facts.unit(),
                        transfer.member(),
                        line.fullName(),
                        due.day(),
                        due.day(),
                        0,
                        transfer.sentOn(),
                        due.legalBasis()));
    }

    /** From the day of the paper on: the person hands it over themselves. The last day is the one printed on it. */
    Optional<Alert> forTheTraveller(BranchFacts facts, TransferFacts each) {
        var line = each.line();
        var transfer = line.transfer();
        var sentOn = transfer.sentOn();
        if (!each.leaving() || transfer.state() != TransferState.SENT || sentOn == null) {
            return Optional.empty();
        }
        return deadlines
                .due(transfer)
                .map(due -> new Alert(
                        new AlertKey(AlertKind.INTRODUCTION_DUE, transfer.id().value(), "carried"),
                        facts.unit(),
                        transfer.member(),
                        line.destinationName(),
                        sentOn,
                        due.day(),
                        0,
                        due.day(),
                        due.legalBasis()));
    }

    private static Alert alert(
            BranchFacts facts, TransferLine line, TransferDeadlines.Due due, LocalDate since, boolean atHome) {
        var transfer = line.transfer();
        var key = new AlertKey(
                AlertKind.TRANSFER_DUE, transfer.id().value(), (atHome ? "from/" : "to/") + transfer.state());
        return new Alert(
                key,
                facts.unit(),
                transfer.member(),
                line.fullName(),
                since,
                due.day(),
                atHome ? 1 : 0,
                null,
                due.legalBasis());
    }
}
