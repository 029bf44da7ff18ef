package vn.chiboso.membership.domain.alert;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import vn.chiboso.membership.domain.Rule;
import vn.chiboso.membership.domain.path.Limit;

/**
 * What keeps somebody from the branch's life for a time and is about to end, or should have ended: the person comes back or the branch
 * considers it again. Nothing ends by itself.
 */
final class LimitAlerts {
    private final AlertRules rules;

    LimitAlerts(AlertRules rules) {
        this.rules = rules;
    }

    List<Alert> of(BranchFacts facts, LimitedFacts person) {
        return Limit.of(person.path()).stream()
                .map(limit -> of(facts, person, limit))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<Alert> of(BranchFacts facts, LimitedFacts person, Limit limit) {
        return rules.now(Rule.Code.EXEMPTION_LEAD)
                .flatMap(lead -> ends(limit, lead)
                        .filter(end -> !rules.today().isBefore(end.day().minusDays(lead.amount())))
                        .map(end -> new Alert(
                                new AlertKey(
                                        AlertKind.EXEMPTION_ENDING,
                                        person.path().member().value(),
                                        limit.what() + "/" + end.day()),
                                facts.unit(),
                                person.path().member(),
                                person.fullName(),
                                end.day().minusDays(lead.amount()),
                                end.day(),
                                limit.what().number(),
                                end.day(),
                                end.legalBasis())));
    }

    /** As the decision says; of a temporary exemption without a last day, taken over from a book, as the rule allows at most. */
    private Optional<End> ends(Limit limit, Rule lead) {
        var until = limit.until();
        var most = rules.at(Rule.Code.TEMPORARY_EXEMPTION_MOST, limit.from());
        if (limit.what() != Limit.What.TEMPORARY_EXEMPTION) {
            return Optional.ofNullable(until).map(day -> new End(day, lead.legalBasis()));
        }
        return most.map(rule -> new End(
                Objects.requireNonNullElseGet(
                        until, () -> limit.from().plusMonths(rule.amount()).minusDays(1)),
                rule.legalBasis()));
    }

    private record End(LocalDate day, String legalBasis) {}
}
