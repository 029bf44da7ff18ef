package vn.chiboso.membership.application;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.UnitView;
import vn.chiboso.membership.api.Units;
import vn.chiboso.membership.application.port.in.SeeUnitSheet;
import vn.chiboso.membership.application.port.out.UnitSheets;
import vn.chiboso.membership.domain.intake.IntakeState;

@Service
class SeeUnitSheetService implements SeeUnitSheet {
    private static final int SHOWN = 100;

    private final UnitSheetCharge charge;
    private final UnitSheets sheets;
    private final Units units;

    SeeUnitSheetService(UnitSheetCharge charge, UnitSheets sheets, Units units) {
        this.charge = charge;
        this.sheets = sheets;
        this.units = units;
    }

    @Override
    @Transactional(readOnly = true)
    public View see(Actor actor, Query query) {
        var sheet = charge.see(actor, query.sheet());
        var rows = sheets.rows(sheet.id(), query.part().outcomes(), query.from(), SHOWN + 1);
        var more = rows.size() > SHOWN;
        return new View(
                sheet,
                units.find(sheet.unit()).map(UnitView::name).orElse(""),
                query.part(),
                more ? rows.subList(0, SHOWN) : rows,
                more ? rows.getLast().row() : -1,
                sheet.state() == IntakeState.STOPPED && !charge.isStillInCharge(sheet));
    }
}
