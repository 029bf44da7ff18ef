package vn.chiboso.membership.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.application.port.in.SeeAlertRules;
import vn.chiboso.membership.application.port.out.Rules;
import vn.chiboso.membership.domain.Rule;
import vn.chiboso.membership.domain.alert.AlertRuleBook;

@Service
class SeeAlertRulesService implements SeeAlertRules {
    private final AlertRuleKeepers keepers;
    private final Rules rules;
    private final Clock clock;

    SeeAlertRulesService(AlertRuleKeepers keepers, Rules rules, Clock clock) {
        this.keepers = keepers;
        this.rules = rules;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public View see(Actor actor) {
        keepers.requireReads(actor);
        var byKind = AlertRuleBook.shown(rules.all()).stream()
                .sorted(Comparator.comparing(Rule::code).thenComparing(Rule::validFrom))
                .toList();
        return new View(byKind, LocalDate.now(clock), keepers.mayAdd(actor));
    }
}
