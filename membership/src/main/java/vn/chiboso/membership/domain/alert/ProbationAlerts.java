package vn.chiboso.membership.domain.alert;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.chiboso.membership.domain.Rule;

/**
 * Probation that ends: some time before, so that the branch can prepare, and from its last day on until the member is official.
 * The official day is the day probation ended, however late it is decided (294-QĐ/TW §4.2.2).
 */
final class ProbationAlerts {
    private final AlertRules rules;

    ProbationAlerts(AlertRules rules) {
        this.rules = rules;
    }

    Optional<Alert> of(BranchFacts facts, PersonFacts person) {
        var ceremony = person.ceremonyOn();
        if (!person.counted() || person.official() || ceremony == null) {
            return Optional.empty();
        }
        return rules.at(Rule.Code.PROBATION_MONTHS, ceremony)
                .flatMap(months -> of(facts, person, ceremony.plusMonths(months.amount()), months));
    }

    private Optional<Alert> of(BranchFacts facts, PersonFacts person, LocalDate ends, Rule months) {
        var today = rules.today();
        if (!today.isBefore(ends)) {
            return rules.at(Rule.Code.OFFICIAL_DAYS, ends)
                    .map(days -> alert(
                            AlertKind.OFFICIAL_DUE,
                            facts,
                            person,
                            ends,
                            ends,
                            rules.workingDaysAfter(ends, days.amount()),
                            days));
        }
        return rules.now(Rule.Code.PROBATION_LEAD)
                .map(lead -> ends.minusMonths(lead.amount()))
                .filter(from -> !today.isBefore(from))
                .map(from -> alert(AlertKind.PROBATION_ENDING, facts, person, ends, from, ends, months));
    }

    private static Alert alert(
            AlertKind kind,
            BranchFacts facts,
            PersonFacts person,
            LocalDate ends,
            LocalDate since,
            @Nullable LocalDate due,
            Rule rule) {
        var key = new AlertKey(kind, person.member().value(), ends.toString());
        return new Alert(
                key,
                facts.unit(),
                person.member(),
                person.fullName(),
                since,
                due,
                rule.amount(),
                ends,
                rule.legalBasis());
    }
}
