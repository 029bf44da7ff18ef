package vn.chiboso.membership.application;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.application.port.in.ConfirmUnitSheet;
import vn.chiboso.membership.application.port.out.UnitSheets;
import vn.chiboso.membership.domain.intake.IntakeState;

@Service
class ConfirmUnitSheetService implements ConfirmUnitSheet {
    private final UnitSheetCharge charge;
    private final UnitSheets sheets;

    ConfirmUnitSheetService(UnitSheetCharge charge, UnitSheets sheets) {
        this.charge = charge;
        this.sheets = sheets;
    }

    @Override
    @Transactional
    public void confirm(Actor actor, Command command) {
        var sheet = charge.lock(actor, command.sheet());
        var twice = sheet.state() == IntakeState.RUNNING || sheet.state() == IntakeState.DONE;
        if (twice && sheet.fileHash().equals(command.hash())) {
            return;
        }
        sheet.requireConfirmable(command.hash(), command.rows());
        sheets.order(sheet.id(), actor.account());
        sheets.turn(sheet.id(), IntakeState.RUNNING, sheet.expiresAt());
    }
}
