package vn.chiboso.membership.domain.dues;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Every number of the rules on dues with its time. */
public record DuesRules(List<DuesRule> rules) {
    public DuesRules {
        rules = List.copyOf(rules);
    }

    /** In force on the day; empty when none is known for it. */
    public Optional<DuesRule> on(DuesRule.Code code, LocalDate day) {
        return rules.stream().filter(r -> r.code() == code && r.isInForce(day)).findFirst();
    }

    /**
     * The row with its end: as long as the next known one of its kind allows. Refuses what would change the
     * past; one of the same first day is corrected by it.
     */
    public DuesRule adding(DuesRule row, LocalDate today) {
        if (row.validFrom().isBefore(today.withDayOfMonth(1))) {
            throw DuesRefusal.past(today.withDayOfMonth(1));
        }
        var next = rules.stream()
                .filter(r -> r.code() == row.code() && r.validFrom().isAfter(row.validFrom()))
                .map(DuesRule::validFrom)
                .min(LocalDate::compareTo)
                .orElse(null);
        return new DuesRule(row.code(), row.measure(), row.amount(), row.validFrom(), next, row.legalBasis());
    }
}
