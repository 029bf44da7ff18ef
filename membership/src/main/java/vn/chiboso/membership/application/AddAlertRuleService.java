package vn.chiboso.membership.application;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.application.port.in.AddAlertRule;
import vn.chiboso.membership.application.port.in.FollowCalendar;
import vn.chiboso.membership.application.port.out.Rules;
import vn.chiboso.membership.domain.Rule;
import vn.chiboso.membership.domain.alert.AlertRuleBook;

@Service
class AddAlertRuleService implements AddAlertRule {
    private final AlertRuleKeepers keepers;
    private final Rules rules;
    private final FollowCalendar follow;
    private final Clock clock;

    AddAlertRuleService(AlertRuleKeepers keepers, Rules rules, FollowCalendar follow, Clock clock) {
        this.keepers = keepers;
        this.rules = rules;
        this.follow = follow;
        this.clock = clock;
    }

    @Override
    @Transactional
    public void add(Actor actor, Command command) {
        keepers.requireAdds(actor);
        var row = command.row();
        rules.lock();
        var book = rules.all();
        if (book.rules().stream().anyMatch(known -> isSame(known, row))) {
            return; // sent twice
        }
        rules.add(
                AlertRuleBook.adding(book, row, LocalDate.now(clock), command.confirmed()),
                actor.name(),
                clock.instant());
        if (row.code() == Rule.Code.ANSWER_DAYS) {
            follow.follow();
        }
    }

    private static boolean isSame(Rule known, Rule row) {
        return known.code() == row.code()
                && known.amount() == row.amount()
                && known.validFrom().equals(row.validFrom())
                && known.legalBasis().equals(row.legalBasis())
                && known.toVerify() == row.toVerify();
    }
}
