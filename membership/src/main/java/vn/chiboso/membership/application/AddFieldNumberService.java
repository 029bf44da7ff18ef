package vn.chiboso.membership.application;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.FieldNumbers.Row;
import vn.chiboso.membership.application.port.in.AddFieldNumber;
import vn.chiboso.membership.domain.alert.FieldRows;

@Service
class AddFieldNumberService implements AddFieldNumber {
    private final AlertRuleKeepers keepers;
    private final FieldNumberDesk desk;
    private final Clock clock;

    AddFieldNumberService(AlertRuleKeepers keepers, FieldNumberDesk desk, Clock clock) {
        this.keepers = keepers;
        this.desk = desk;
        this.clock = clock;
    }

    @Override
    @Transactional
    public void add(Actor actor, Command command) {
        keepers.requireAdds(actor);
        var row = command.row();
        var keeper = desk.keeper(command.code());
        keeper.lock();
        var number = FieldNumberDesk.number(keeper, command.code());
        if (number.rows().stream().anyMatch(known -> isSame(known, row))) {
            return; // sent twice
        }
        keeper.add(
                number.code(),
                FieldRows.adding(number, row, LocalDate.now(clock), command.confirmed()),
                actor.name(),
                clock.instant());
    }

    private static boolean isSame(Row known, Row row) {
        return known.amount() == row.amount()
                && known.from().equals(row.from())
                && known.basis().equals(row.basis())
                && known.toVerify() == row.toVerify();
    }
}
