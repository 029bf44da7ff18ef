package vn.chiboso.membership.application;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.application.port.in.AddDuesRule;
import vn.chiboso.membership.application.port.out.DuesRuleBook;
import vn.chiboso.membership.domain.Folding;
import vn.chiboso.membership.domain.dues.DuesRefusal;
import vn.chiboso.membership.domain.dues.DuesRule;
import vn.chiboso.membership.domain.dues.DuesText;

@Service
class AddDuesRuleService implements AddDuesRule {
    private static final int SHORTEST_BASIS = 3;
    private static final int LONGEST_BASIS = 500;

    private final DuesRuleKeepers keepers;
    private final DuesRuleBook book;
    private final Clock clock;

    AddDuesRuleService(DuesRuleKeepers keepers, DuesRuleBook book, Clock clock) {
        this.keepers = keepers;
        this.book = book;
        this.clock = clock;
    }

    @Override
    @Transactional
    public void add(Actor actor, Command command) {
        keepers.rights(actor).requireAdds();
        var row = read(command);
        book.lock();
        var rules = book.all();
        if (rules.rules().stream().anyMatch(known -> isSame(known, row))) {
            return; // sent twice
        }
        book.add(rules.adding(row, LocalDate.now(clock)), actor.name(), clock.instant());
    }

    private static DuesRule read(Command command) {
        var code = command.code();
        var measure = command.measure();
        var fits = measure != null && code.measures().contains(measure);
        if (!fits && (measure != null || code.measures().size() > 1)) {
            throw DuesRefusal.measure();
        }
        var chosen = measure == null ? code.measures().iterator().next() : measure;
        var basis = Folding.tidy(command.legalBasis());
        if (basis.length() < SHORTEST_BASIS || basis.length() > LONGEST_BASIS) {
            throw DuesRefusal.basis();
        }
        var from = command.from();
        if (from == null) {
            throw DuesRefusal.required("from");
        }
        return new DuesRule(code, chosen, DuesText.number(command.amount(), chosen), from, null, basis);
    }

    private static boolean isSame(DuesRule known, DuesRule row) {
        return known.code() == row.code()
                && known.measure() == row.measure()
                && known.validFrom().equals(row.validFrom())
                && known.amount().compareTo(row.amount()) == 0
                && known.legalBasis().equals(row.legalBasis());
    }
}
