package vn.chiboso.membership.application;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.application.port.in.AddFieldNumber;
import vn.chiboso.membership.application.port.in.WeighFieldNumber;
import vn.chiboso.membership.domain.alert.FieldRows;

@Service
class WeighFieldNumberService implements WeighFieldNumber {
    private final AlertRuleKeepers keepers;
    private final FieldNumberDesk desk;
    private final Clock clock;

    WeighFieldNumberService(AlertRuleKeepers keepers, FieldNumberDesk desk, Clock clock) {
        this.keepers = keepers;
        this.desk = desk;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public View weigh(Actor actor, AddFieldNumber.Command command) {
        keepers.requireAdds(actor);
        var today = LocalDate.now(clock);
        var keeper = desk.keeper(command.code());
        var number = FieldNumberDesk.number(keeper, command.code());
        var row = FieldRows.adding(number, command.row(), today, true);
        var late = FieldRows.isLate(row, today);
        return new View(
                number,
                row,
                number.on(row.from()).orElse(null),
                late,
                late ? keeper.touched(number.code(), row.from(), row.until()) : 0);
    }
}
