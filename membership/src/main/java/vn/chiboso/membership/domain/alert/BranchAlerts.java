package vn.chiboso.membership.domain.alert;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.chiboso.membership.domain.Rule;

/** What the size of a branch asks for, the yearly check of cards and the yearly supplements to dossiers. A branch whose roll is still empty is left in peace. */
final class BranchAlerts {
    private static final int DECEMBER = 12;

    private final AlertRules rules;

    BranchAlerts(AlertRules rules) {
        this.rules = rules;
    }

    List<Alert> of(BranchFacts facts) {
        var official = facts.official();
        var counted = facts.counted();
        var all = new ArrayList<Alert>();
        if (counted == 0) {
            return all;
        }
        rules.now(Rule.Code.BRANCH_LEAST)
                .filter(rule -> official < rule.amount())
                .ifPresent(rule -> all.add(standing(AlertKind.BRANCH_SMALL, facts, official, rule)));
        rules.now(Rule.Code.COMMITTEE_FROM)
                .filter(rule -> official >= rule.amount() && !facts.committee())
                .ifPresent(rule -> all.add(standing(AlertKind.COMMITTEE_ALLOWED, facts, official, rule)));
        rules.now(Rule.Code.GROUPS_FROM)
                .filter(rule -> counted >= rule.amount() && !facts.divided())
                .ifPresent(rule -> all.add(standing(AlertKind.GROUPS_DUE, facts, counted, rule)));
        if (official > 0 && !facts.cardChecked()) {
            yearly(AlertKind.CARD_CHECK, Rule.Code.CARD_CHECK_MONTH, facts, official)
                    .ifPresent(all::add);
        }
        if (facts.supplements() > 0) {
            yearly(AlertKind.SUPPLEMENT_DUE, Rule.Code.SUPPLEMENT_MONTH, facts, facts.supplements())
                    .ifPresent(all::add);
        }
        return all;
    }

    private Optional<Alert> yearly(AlertKind kind, Rule.Code month, BranchFacts facts, long number) {
        var year = rules.today().getYear();
        return rules.now(month)
                .filter(rule -> rule.amount() >= 1 && rule.amount() <= DECEMBER)
                .filter(rule -> rules.today().getMonthValue() >= rule.amount())
                .map(rule -> alert(
                        kind,
                        facts,
                        String.valueOf(year),
                        LocalDate.of(year, rule.amount(), 1),
                        LocalDate.of(year, DECEMBER, 31),
                        number,
                        rule));
    }

    /** As long as the numbers stand so; since when they do is not kept. */
    private Alert standing(AlertKind kind, BranchFacts facts, long number, Rule rule) {
        return alert(kind, facts, "standing", rules.today(), null, number, rule);
    }

    private static Alert alert(
            AlertKind kind,
            BranchFacts facts,
            String occasion,
            LocalDate since,
            @Nullable LocalDate due,
            long number,
            Rule rule) {
        return new Alert(
                new AlertKey(kind, facts.unit().value(), occasion),
                facts.unit(),
                null,
                facts.name(),
                since,
                due,
                Math.toIntExact(number),
                null,
                rule.legalBasis());
    }
}
