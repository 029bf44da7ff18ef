package vn.chiboso.membership.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.application.port.in.SeeDuesRules;
import vn.chiboso.membership.application.port.out.DuesRuleBook;
import vn.chiboso.membership.domain.dues.DuesRule;
import vn.chiboso.membership.domain.dues.DuesRules;

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
        var byKind = book.all().rules().stream()
                .sorted(Comparator.comparing(DuesRule::code).thenComparing(DuesRule::validFrom))
                .toList();
        return new View(new DuesRules(byKind), LocalDate.now(clock), rights.mayAdd());
    }
}
