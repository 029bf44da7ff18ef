package vn.chiboso.membership.application;

import org.springframework.stereotype.Service;
import vn.chiboso.membership.application.port.in.WorkOnUnitSheetNow;
import vn.chiboso.membership.application.port.out.UnitSheets;
import vn.chiboso.membership.domain.intake.IntakeRefusal;
import vn.chiboso.membership.domain.intake.IntakeState;
import vn.chiboso.membership.domain.unitbook.UnitSheet;
import vn.chiboso.membership.domain.unitbook.UnitSheetId;

/** Without a transaction of its own: each step has one. */
@Service
class WorkOnUnitSheetNowService implements WorkOnUnitSheetNow {
    private final UnitSheets sheets;
    private final UnitSheetTries tries;

    WorkOnUnitSheetNowService(UnitSheets sheets, UnitSheetTries tries) {
        this.sheets = sheets;
        this.tries = tries;
    }

    @Override
    public UnitSheet work(UnitSheetId id) {
        var sheet = find(id);
        while (sheet.isSmall() && sheet.state() == IntakeState.RUNNING && tries.stepInTurn(id)) {
            sheet = find(id);
        }
        return sheet;
    }

    private UnitSheet find(UnitSheetId id) {
        return sheets.find(id).orElseThrow(IntakeRefusal::gone);
    }
}
