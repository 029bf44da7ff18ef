package vn.chiboso.membership.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The numbers of the field with their times. */
public record RuleBook(List<Rule> rules) {
    public RuleBook {
        rules = List.copyOf(rules);
    }

    /** In force on the day; empty when none is known for it. */
    public Optional<Rule> on(Rule.Code code, LocalDate day) {
        return rules.stream().filter(r -> r.code() == code && r.isInForce(day)).findFirst();
    }

    /** The one known longest, for days before any. */
    public Optional<Rule> earliest(Rule.Code code) {
        return rules.stream().filter(r -> r.code() == code).min(java.util.Comparator.comparing(Rule::validFrom));
    }
}
