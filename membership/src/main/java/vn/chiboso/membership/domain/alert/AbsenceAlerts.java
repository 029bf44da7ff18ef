package vn.chiboso.membership.domain.alert;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Optional;
import vn.chiboso.membership.domain.Rule;

/**
 * Months of the calendar year without a good reason, not necessarily in a row (294-QĐ/TW §8.1): a warning before the last one and an
 * alert at it. The branch that answers for the person looks at it,
 * wherever the meetings were held.
 */
final class AbsenceAlerts {
    private final AlertRules rules;

    AbsenceAlerts(AlertRules rules) {
        this.rules = rules;
    }

    Optional<Alert> of(BranchFacts facts, PersonFacts person) {
        var days = new ArrayList<LocalDate>();
        person.missed().forEach((month, day) -> {
            if (month.getYear() == rules.today().getYear()) {
                days.add(day);
            }
        });
        return rules.now(Rule.Code.ABSENT_MOST)
                .filter(rule -> days.size() >= rule.amount())
                .map(rule -> alert(AlertKind.ABSENT_THRICE, facts, person, days, rule))
                .or(() -> rules.now(Rule.Code.ABSENT_WARN)
                        .filter(rule -> days.size() >= rule.amount())
                        .map(rule -> alert(AlertKind.ABSENT_TWICE, facts, person, days, rule)));
    }

    private Alert alert(AlertKind kind, BranchFacts facts, PersonFacts person, ArrayList<LocalDate> days, Rule rule) {
        var key = new AlertKey(
                kind, person.member().value(), String.valueOf(rules.today().getYear()));
        return new Alert(
                key,
                facts.unit(),
                person.member(),
                person.fullName(),
                days.get(rule.amount() - 1),
                null,
                days.size(),
                null,
                rule.legalBasis());
    }
}
