package vn.chiboso.membership.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.application.port.in.SeeAlertRules;
import vn.chiboso.membership.application.port.out.Rules;
import vn.chiboso.membership.application.port.out.Terms;
import vn.chiboso.membership.domain.Rule;
import vn.chiboso.membership.domain.RuleBook;
import vn.chiboso.membership.domain.RuleFrame;
import vn.chiboso.membership.domain.RuleTheme;

@Service
class SeeAlertRulesService implements SeeAlertRules {
    private final AlertRuleKeepers keepers;
    private final Rules rules;
    private final FieldNumberDesk elsewhere;
    private final Terms terms;
    private final Clock clock;

    SeeAlertRulesService(AlertRuleKeepers keepers, Rules rules, FieldNumberDesk elsewhere, Terms terms, Clock clock) {
        this.keepers = keepers;
        this.rules = rules;
        this.elsewhere = elsewhere;
        this.terms = terms;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public View see(Actor actor) {
        keepers.requireReads(actor);
        var book = rules.all();
        var today = LocalDate.now(clock);
        var themes = Arrays.stream(RuleTheme.values())
                .map(theme -> new Theme(
                        theme,
                        RuleFrame.codesOf(theme).stream()
                                .map(code -> number(book, code, today))
                                .toList()))
                .toList();
        return new View(themes, elsewhere.all(), terms.rule(today), today, keepers.mayAdd(actor));
    }

    private static Number number(RuleBook book, Rule.Code code, LocalDate today) {
        var others = book.rules().stream()
                .filter(rule -> rule.code() == code && !rule.isInForce(today))
                .sorted(Comparator.comparing(Rule::validFrom).reversed())
                .toList();
        return new Number(code, RuleFrame.of(code), book.on(code, today).orElse(null), others);
    }
}
