package vn.chiboso.membership.application;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.api.UnitView;
import vn.chiboso.membership.api.Units;
import vn.chiboso.membership.application.port.in.PrintRoll;
import vn.chiboso.membership.application.port.in.SeeRoll;
import vn.chiboso.membership.domain.RollRefusal;

@Service
class PrintRollService implements PrintRoll {
    private final RollReading reading;
    private final Units units;

    PrintRollService(RollReading reading, Units units) {
        this.reading = reading;
        this.units = units;
    }

    @Override
    @Transactional(readOnly = true)
    public View print(Actor actor, @Nullable UnitId unit, @Nullable LocalDate day) {
        var roll = reading.read(actor, new SeeRoll.Query(unit, "", day));
        if (!roll.takesOut()) {
            throw RollRefusal.forbidden();
        }
        return new View(roll, units.above(roll.unit()).map(UnitView::name).orElse(""));
    }
}
