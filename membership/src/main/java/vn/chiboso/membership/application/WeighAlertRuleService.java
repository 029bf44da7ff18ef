package vn.chiboso.membership.application;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.application.port.in.AddAlertRule;
import vn.chiboso.membership.application.port.in.WeighAlertRule;
import vn.chiboso.membership.application.port.out.Rules;
import vn.chiboso.membership.domain.alert.AlertRuleBook;

@Service
class WeighAlertRuleService implements WeighAlertRule {
    private final AlertRuleKeepers keepers;
    private final Rules rules;
    private final TouchedCases cases;
    private final Clock clock;

    WeighAlertRuleService(AlertRuleKeepers keepers, Rules rules, TouchedCases cases, Clock clock) {
        this.keepers = keepers;
        this.rules = rules;
        this.cases = cases;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public View weigh(Actor actor, AddAlertRule.Command command) {
        keepers.requireAdds(actor);
        var today = LocalDate.now(clock);
        var book = rules.all();
        var row = AlertRuleBook.adding(book, command.row(), today, true);
        return new View(
                row,
                book.on(row.code(), row.validFrom()).orElse(null),
                AlertRuleBook.isLate(row, today),
                cases.of(row, book, today));
    }
}
