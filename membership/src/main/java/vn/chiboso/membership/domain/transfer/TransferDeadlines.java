package vn.chiboso.membership.domain.transfer;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.chiboso.membership.domain.Rule;
import vn.chiboso.membership.domain.RuleBook;

/** By when the next step of a transfer is due: an official one is finished in time, a paper presented in time, a stay ends. */
public final class TransferDeadlines {
    private static final String STAY = "294-QĐ/TW §6.3.2";

    private final RuleBook book;
    private final WorkingTime calendar;

    public TransferDeadlines(RuleBook book, WorkingTime calendar) {
        this.book = book;
        this.calendar = calendar;
    }

    /**
     * A last day and why.
     *
     * @param unknownYear of which no calendar of holidays is entered, so that the day may change; null when it is certain
     */
    public record Due(
            LocalDate day, String legalBasis, @Nullable Integer unknownYear) {}

    /** Empty when no step is due. */
    public Optional<Due> due(Transfer transfer) {
        if (transfer.state() == TransferState.RECEIVED) {
            var until = transfer.kind() == TransferKind.TEMPORARY ? transfer.until() : null;
            return Optional.ofNullable(until).map(day -> new Due(day, STAY, null));
        }
        if (!transfer.state().isRunning()) {
            return Optional.empty();
        }
        var finish = transfer.kind() == TransferKind.OFFICIAL
                ? after(transfer.begunOn(), Rule.Code.TRANSFER_DAYS)
                : Optional.<Due>empty();
        return Stream.concat(finish.stream(), after(transfer.sentOn(), Rule.Code.INTRODUCTION_DAYS).stream())
                .min(java.util.Comparator.comparing(Due::day));
    }

    /** From when on a paper under way that nobody has presented is looked into: slips are checked every so many months. */
    public Optional<Due> lookedInto(Transfer transfer) {
        var sentOn = transfer.sentOn();
        if (sentOn == null || transfer.state() != TransferState.SENT) {
            return Optional.empty();
        }
        return rule(Rule.Code.SLIP_MONTHS, sentOn)
                .map(rule -> new Due(sentOn.plusMonths(rule.amount()), rule.legalBasis(), null));
    }

    private Optional<Rule> rule(Rule.Code code, LocalDate from) {
        return book.on(code, from).or(() -> book.earliest(code));
    }

    private Optional<Due> after(@Nullable LocalDate day, Rule.Code code) {
        return Optional.ofNullable(day)
                .flatMap(from -> rule(code, from).map(rule -> due(calendar.last(from, rule.amount()), rule)));
    }

    private Due due(LocalDate day, Rule rule) {
        return new Due(day, rule.legalBasis(), calendar.unknownYear(day));
    }
}
