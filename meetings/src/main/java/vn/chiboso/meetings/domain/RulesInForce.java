package vn.chiboso.meetings.domain;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** The rules for one branch on one day; a key without a rule has no value, and nothing is demanded then. */
public record RulesInForce(Map<RuleKey, RuleValue> values) {
    public RulesInForce {
        values = Map.copyOf(values);
    }

    public Optional<RuleValue> find(RuleKey key) {
        return Optional.ofNullable(values.get(key));
    }

    /** The value as a whole number, or empty. */
    public OptionalInt number(RuleKey key) {
        var rule = values.get(key);
        return rule == null ? OptionalInt.empty() : OptionalInt.of(rule.value().intValue());
    }

    /** The value, or zero when there is no rule: nothing is demanded. */
    public BigDecimal orNone(RuleKey key) {
        return find(key).map(RuleValue::value).orElse(BigDecimal.ZERO);
    }
}
