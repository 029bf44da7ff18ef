package vn.chiboso.membership.application;

import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.application.port.in.HaltUnitSheet;
import vn.chiboso.membership.application.port.out.IntakeLimit;
import vn.chiboso.membership.application.port.out.UnitSheets;
import vn.chiboso.membership.domain.intake.Intake;

@Service
class HaltUnitSheetService implements HaltUnitSheet {
    private final UnitSheetCharge charge;
    private final UnitSheets sheets;
    private final IntakeLimit limit;
    private final Clock clock;

    HaltUnitSheetService(UnitSheetCharge charge, UnitSheets sheets, IntakeLimit limit, Clock clock) {
        this.charge = charge;
        this.sheets = sheets;
        this.limit = limit;
        this.clock = clock;
    }

    @Override
    @Transactional
    public void halt(Actor actor, Command command) {
        var order = command.forGood() ? Intake.Order.DROP : Intake.Order.STOP;
        var to = charge.lock(actor, command.sheet()).state().after(order);
        sheets.turn(command.sheet(), to, clock.instant().plus(limit.kept()));
    }
}
