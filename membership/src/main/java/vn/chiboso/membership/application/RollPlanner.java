package vn.chiboso.membership.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import org.springframework.stereotype.Component;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.application.port.out.BranchRolls;
import vn.chiboso.membership.application.port.out.ListBookLimit;
import vn.chiboso.membership.application.port.out.RollBooks;
import vn.chiboso.membership.application.port.out.Rules;
import vn.chiboso.membership.domain.roll.Known;
import vn.chiboso.membership.domain.roll.Reconciliation;
import vn.chiboso.membership.domain.roll.RollPlan;
import vn.chiboso.membership.domain.roll.RollReader;

/** Reads a list book and compares it with the roll of today. */
@Component
class RollPlanner {
    private final RollBooks books;
    private final BranchRolls rolls;
    private final Rules rules;
    private final Clock clock;
    private final int mostRows;

    RollPlanner(RollBooks books, BranchRolls rolls, Rules rules, Clock clock, ListBookLimit limit) {
        this.books = books;
        this.rolls = rolls;
        this.rules = rules;
        this.clock = clock;
        this.mostRows = limit.mostRows();
    }

    RollPlan plan(UnitId unit, byte[] content) {
        var today = LocalDate.now(clock);
        var reader = new RollReader(mostRows);
        books.read(content, reader::accept);
        var sheet = reader.finish();
        var ruleBook = rules.all();
        var roll = rolls.entries(unit, today);
        var told = Reconciliation.told(sheet, today);
        var cards = told.stream().map(b -> b.card()).filter(Objects::nonNull).toList();
        var known = new Known(roll, rolls.cardsElsewhere(unit, cards, today), rolls.peopleElsewhere(unit, told, today));
        return new Reconciliation(known, ruleBook, today).plan(sheet);
    }
}
