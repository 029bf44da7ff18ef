package vn.chiboso.membership.domain.alert;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import vn.chiboso.membership.domain.Folding;
import vn.chiboso.membership.domain.Rule;
import vn.chiboso.membership.domain.RuleBook;
import vn.chiboso.membership.domain.badge.BadgeRules;

/**
 * The numbers of alerts that may be added to on the console: lead times that are a convention of the product, and what was not read
 * in the original text. What the Charter and 294-QĐ/TW say for certain comes with the product.
 */
public final class AlertRuleBook {
    private static final int SHORTEST = 3;
    private static final int LONGEST = 500;
    private static final Map<Rule.Code, Bounds> ADJUSTABLE = adjustable();

    private AlertRuleBook() {}

    /** The codes that may be added to, in order. */
    public static List<Rule.Code> adjustables() {
        return List.copyOf(ADJUSTABLE.keySet());
    }

    /** All that alerts are computed with. */
    public static List<Rule> shown(RuleBook book) {
        return book.rules().stream().filter(rule -> rule.code().isOfAlerts()).toList();
    }

    /** The row with its end: as long as the next known one of its kind allows. Refuses what would change the past. */
    public static Rule adding(RuleBook book, Rule row, LocalDate today) {
        var bounds = ADJUSTABLE.get(row.code());
        if (bounds == null) {
            throw AlertRefusal.fixed();
        }
        if (row.amount() < bounds.least() || row.amount() > bounds.most()) {
            throw AlertRefusal.amount(bounds.least(), bounds.most());
        }
        if (row.code() == Rule.Code.BADGE_KEPT_FROM
                && BadgeRules.day(row.amount()).isEmpty()) {
            throw AlertRefusal.noDay();
        }
        var basis = Folding.tidy(row.legalBasis());
        if (basis.length() < SHORTEST || basis.length() > LONGEST) {
            throw AlertRefusal.basis();
        }
        if (row.validFrom().isBefore(today)) {
            throw AlertRefusal.past(today);
        }
        var ofKind =
                book.rules().stream().filter(rule -> rule.code() == row.code()).toList();
        if (ofKind.stream().anyMatch(rule -> rule.validFrom().equals(row.validFrom()))) {
            throw AlertRefusal.ruleThere(row.validFrom());
        }
        var next = ofKind.stream()
                .map(Rule::validFrom)
                .filter(from -> from.isAfter(row.validFrom()))
                .min(LocalDate::compareTo)
                .orElse(null);
        return new Rule(row.code(), row.amount(), row.validFrom(), next, basis);
    }

    private static Map<Rule.Code, Bounds> adjustable() {
        var all = new EnumMap<Rule.Code, Bounds>(Rule.Code.class);
        all.put(Rule.Code.PROBATION_LEAD, new Bounds(0, 12));
        all.put(Rule.Code.TRANSFER_LEAD, new Bounds(0, 60));
        all.put(Rule.Code.ABSENT_WARN, new Bounds(1, 12));
        all.put(Rule.Code.ABSENT_KEPT, new Bounds(0, 12));
        all.put(Rule.Code.CARD_CHECK_MONTH, new Bounds(1, 12));
        all.put(Rule.Code.COMMITMENT_MONTH, new Bounds(1, 12));
        all.put(Rule.Code.SELF_REVIEW_MONTH, new Bounds(1, 12));
        all.put(Rule.Code.BADGE_LEAD, new Bounds(0, 180));
        all.put(Rule.Code.ASIDE_MONTHS, new Bounds(1, 12));
        all.put(Rule.Code.BADGE_35, new Bounds(0, 1));
        all.put(Rule.Code.BADGE_95, new Bounds(0, 1));
        all.put(Rule.Code.BADGE_KEPT_FROM, new Bounds(20_000_101, 20_991_231));
        // conventions of readiness, changed at the same place by the same people
        all.put(Rule.Code.READINESS_AGAIN, new Bounds(1, 60));
        all.put(Rule.Code.READINESS_GROUP, new Bounds(5, 50));
        EnumSet.range(Rule.Code.SKILL_SIGN_IN, Rule.Code.SKILL_LEAD_MEETING)
                .forEach(skill -> all.put(skill, new Bounds(0, 1)));
        return all;
    }

    private record Bounds(int least, int most) {}
}
