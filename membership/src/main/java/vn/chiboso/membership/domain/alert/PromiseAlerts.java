package vn.chiboso.membership.domain.alert;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.chiboso.membership.domain.Rule;
import vn.chiboso.membership.domain.handbook.CommitmentStep;

/**
 * Yearly commitments (366-QĐ/TW, Điều 6): who has handed none in from the month on in which it is to be, and whose accepted one waits for
 * the self-review at the end of its year. Last year's review is looked at until the commitments of this year are due. One alert for the
 * branch, so that the committee is not told of everybody by name each; the names stand on the handbook desk.
 */
public final class PromiseAlerts {
    private static final int LAST_MONTH = 12;

    private final AlertRules rules;

    public PromiseAlerts(AlertRules rules) {
        this.rules = rules;
    }

    /** What one person owes of a year, and by when. */
    public record Owed(AlertKind kind, int year, LocalDate since, LocalDate due, Rule rule) {}

    /** What somebody is reminded of today, first due first. */
    public List<Owed> of(PromiseFacts promise) {
        var year = rules.today().getYear();
        return Stream.of(review(promise.lastYear(), year - 1), missing(promise, year), review(promise.thisYear(), year))
                .flatMap(Optional::stream)
                .toList();
    }

    List<Alert> of(BranchFacts facts) {
        var owed = facts.promises().stream().flatMap(each -> of(each).stream()).toList();
        return owed.stream()
                .distinct()
                .map(each ->
                        alert(facts, each, owed.stream().filter(each::equals).count()))
                .toList();
    }

    /**
     * Who was admitted after the last day for a year's commitments makes the next year's.
     *
     * @param since the day of the ceremony; null when it is not known, and then long ago
     */
    public boolean areAskedOf(@Nullable LocalDate since, int year) {
        return since == null
                || rules.now(Rule.Code.COMMITMENT_MONTH)
                        .filter(rule -> rule.amount() >= 1 && rule.amount() <= LAST_MONTH)
                        .map(rule -> YearMonth.of(year, rule.amount()).atEndOfMonth())
                        .map(last -> !since.isAfter(last))
                        .orElse(true);
    }

    private Optional<Owed> missing(PromiseFacts promise, int year) {
        return promise.thisYear() == null && areAskedOf(promise.since(), year)
                ? due(Rule.Code.COMMITMENT_MONTH, AlertKind.COMMITMENTS_MISSING, year)
                : Optional.empty();
    }

    private Optional<Owed> review(@Nullable CommitmentStep last, int year) {
        return last == CommitmentStep.ACCEPTED
                ? due(Rule.Code.SELF_REVIEW_MONTH, AlertKind.SELF_REVIEWS_DUE, year)
                        .filter(owed -> year == rules.today().getYear() || isStillLookedAt())
                : Optional.empty();
    }

    private boolean isStillLookedAt() {
        return rules.now(Rule.Code.COMMITMENT_MONTH)
                .filter(rule -> rules.today().getMonthValue() <= rule.amount())
                .isPresent();
    }

    private Optional<Owed> due(Rule.Code code, AlertKind kind, int year) {
        return rules.now(code)
                .filter(rule -> rule.amount() >= 1 && rule.amount() <= LAST_MONTH)
                .map(rule -> {
                    var month = YearMonth.of(year, rule.amount());
                    return new Owed(kind, year, month.atDay(1), month.atEndOfMonth(), rule);
                })
                .filter(owed -> !rules.today().isBefore(owed.since()));
    }

    private static Alert alert(BranchFacts facts, Owed owed, long people) {
        return new Alert(
                new AlertKey(owed.kind(), facts.unit().value(), String.valueOf(owed.year())),
                facts.unit(),
                null,
                facts.name(),
                owed.since(),
                owed.due(),
                Math.toIntExact(people),
                null,
                owed.rule().legalBasis());
    }
}
