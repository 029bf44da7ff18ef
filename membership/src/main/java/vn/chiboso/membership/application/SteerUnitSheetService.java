package vn.chiboso.membership.application;

import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.application.port.in.SteerUnitSheet;
import vn.chiboso.membership.application.port.out.IntakeLimit;
import vn.chiboso.membership.application.port.out.UnitSheets;
import vn.chiboso.membership.domain.intake.Intake;
import vn.chiboso.membership.domain.intake.IntakeState;
import vn.chiboso.membership.domain.unitbook.UnitSheetId;

@Service
class SteerUnitSheetService implements SteerUnitSheet {
    private final UnitSheetCharge charge;
    private final UnitSheets sheets;
    private final IntakeLimit limit;
    private final Clock clock;

    SteerUnitSheetService(UnitSheetCharge charge, UnitSheets sheets, IntakeLimit limit, Clock clock) {
        this.charge = charge;
        this.sheets = sheets;
        this.limit = limit;
        this.clock = clock;
    }

    @Override
    @Transactional
    public void steer(Actor actor, UnitSheetId id, Intake.Order order) {
        var to = charge.lock(actor, id).state().after(order);
        if (to == IntakeState.RUNNING) {
            sheets.order(id, actor.account()); // the rest is founded in the name of who lets it go on
        }
        sheets.turn(id, to, clock.instant().plus(limit.kept()));
    }
}
