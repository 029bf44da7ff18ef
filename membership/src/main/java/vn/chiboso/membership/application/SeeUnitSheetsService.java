package vn.chiboso.membership.application;

import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.application.port.in.SeeUnitSheets;
import vn.chiboso.membership.application.port.out.TreeSurvey;
import vn.chiboso.membership.application.port.out.UnitSheets;

@Service
class SeeUnitSheetsService implements SeeUnitSheets {
    private static final int SHOWN = 30;

    private final UnitSheetCharge charge;
    private final UnitSheets sheets;
    private final TreeSurvey survey;

    SeeUnitSheetsService(UnitSheetCharge charge, UnitSheets sheets, TreeSurvey survey) {
        this.charge = charge;
        this.sheets = sheets;
        this.survey = survey;
    }

    @Override
    @Transactional(readOnly = true)
    public View see(Actor actor, UnitId unit) {
        var node = charge.require(actor, unit);
        var count = survey.count(Set.of(unit)).get(unit);
        return new View(
                unit,
                node.form().name().value(),
                count == null ? 0 : count.units() - 1,
                sheets.history(node.path(), SHOWN));
    }
}
