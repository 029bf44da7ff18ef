package vn.chiboso.membership.domain.alert;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
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

    /** Of this year, and at its beginning still of the last one: what was missed in December is looked at in January. */
    Stream<Alert> of(BranchFacts facts, PersonFacts person) {
        var year = rules.today().getYear();
        return Stream.of(year - 1, year)
                .filter(each -> each == year || isStillLookedAt())
                .flatMap(each -> of(facts, person, each).stream());
    }

    private boolean isStillLookedAt() {
        return rules.now(Rule.Code.ABSENT_KEPT)
                .filter(months -> rules.today().getMonthValue() <= months.amount())
                .isPresent();
    }

    private Optional<Alert> of(BranchFacts facts, PersonFacts person, int year) {
        var days = person.missed().entrySet().stream()
                .filter(each -> each.getKey().getYear() == year)
                .map(Map.Entry::getValue)
                .toList();
        return rules.now(Rule.Code.ABSENT_MOST)
                .filter(rule -> days.size() >= rule.amount())
                .map(rule -> alert(AlertKind.ABSENT_THRICE, facts, person, year, days, rule))
                .or(() -> rules.now(Rule.Code.ABSENT_WARN)
                        .filter(rule -> days.size() >= rule.amount())
                        .map(rule -> alert(AlertKind.ABSENT_TWICE, facts, person, year, days, rule)));
    }

    private static Alert alert(
            AlertKind kind, BranchFacts facts, PersonFacts person, int year, List<LocalDate> days, Rule rule) {
        return new Alert(
                new AlertKey(kind, person.member().value(), String.valueOf(year)),
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
