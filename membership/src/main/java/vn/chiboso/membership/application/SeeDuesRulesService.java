package vn.chiboso.membership.application;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.application.port.in.SeeDuesRules;
import vn.chiboso.membership.application.port.out.DuesRuleBook;

@Service
class SeeDuesRulesService implements SeeDuesRules {
    private final DuesRuleKeepers keepers;
    private final DuesRuleBook book;
    private final Clock clock;

    SeeDuesRulesService(DuesRuleKeepers keepers, DuesRuleBook book, Clock clock) {
        this.keepers = keepers;
        this.book = book;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public View see(Actor actor) {
        var rights = keepers.rights(actor);
        rights.requireReads();
        return new View(book.all(), LocalDate.now(clock), rights.mayAdd());
    }
}
