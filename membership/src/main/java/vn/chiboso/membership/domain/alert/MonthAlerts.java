package vn.chiboso.membership.domain.alert;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.chiboso.membership.domain.Rule;

/**
 * Months of the calendar year without a good reason, not necessarily in a row, in which somebody missed the regular meeting or paid no
 * dues (294-QĐ/TW §8.1): a warning before the last one and an alert at it. The branch that answers for the person looks at it,
 * wherever the meetings were held and on whatever branch's sheet they stood.
 */
final class MonthAlerts {
    private final AlertRules rules;
    private final Numbers numbers;
    private final Function<PersonFacts, SortedMap<YearMonth, LocalDate>> months;

    private MonthAlerts(
            AlertRules rules, Numbers numbers, Function<PersonFacts, SortedMap<YearMonth, LocalDate>> months) {
        this.rules = rules;
        this.numbers = numbers;
        this.months = months;
    }

    static MonthAlerts ofAbsences(AlertRules rules) {
        return new MonthAlerts(
                rules,
                new Numbers(
                        Rule.Code.ABSENT_WARN,
                        AlertKind.ABSENT_TWICE,
                        Rule.Code.ABSENT_MOST,
                        AlertKind.ABSENT_THRICE,
                        Rule.Code.ABSENT_KEPT),
                PersonFacts::missed);
    }

    static MonthAlerts ofDues(AlertRules rules) {
        return new MonthAlerts(
                rules,
                new Numbers(
                        Rule.Code.UNPAID_WARN,
                        AlertKind.UNPAID_TWICE,
                        Rule.Code.UNPAID_MOST,
                        AlertKind.UNPAID_THRICE,
                        Rule.Code.UNPAID_KEPT),
                PersonFacts::unpaid);
    }

    /** Of this year, and at its beginning still of the last one: what was missed in December is looked at in January. */
    Stream<Alert> of(BranchFacts facts, PersonFacts person) {
        var year = rules.today().getYear();
        return Stream.of(year - 1, year)
                .filter(each -> each == year || isStillLookedAt())
                .flatMap(each -> of(facts, person, each).stream());
    }

    private boolean isStillLookedAt() {
        return rules.now(numbers.kept())
                .filter(those -> rules.today().getMonthValue() <= those.amount())
                .isPresent();
    }

    private Optional<Alert> of(BranchFacts facts, PersonFacts person, int year) {
        var days = months.apply(person).entrySet().stream()
                .filter(each -> each.getKey().getYear() == year)
                .map(Map.Entry::getValue)
                .toList();
        return rules.now(numbers.most())
                .filter(rule -> days.size() >= rule.amount())
                .map(rule -> alert(numbers.reached(), facts, person, year, days, rule))
                .or(() -> rules.now(numbers.warn())
                        .filter(rule -> days.size() >= rule.amount())
                        .map(rule -> alert(numbers.near(), facts, person, year, days, rule)));
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

    /** The number for the warning and its kind, the number that counts and its kind, and how long a year is looked at. */
    private record Numbers(Rule.Code warn, AlertKind near, Rule.Code most, AlertKind reached, Rule.Code kept) {}
}
