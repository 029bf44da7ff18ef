package vn.chiboso.membership.application;

import java.time.YearMonth;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.application.port.in.RecalculateDues;
import vn.chiboso.membership.application.port.out.DuesSheets;

@Service
class RecalculateDuesService implements RecalculateDues {
    private final DuesDesk desk;
    private final DuesSheets sheets;

    RecalculateDuesService(DuesDesk desk, DuesSheets sheets) {
        this.desk = desk;
        this.sheets = sheets;
    }

    @Override
    @Transactional
    public void recalculate(Actor actor, UnitId unit, YearMonth month) {
        desk.requireKeeper(actor, unit);
        var sheet = desk.locked(unit, month);
        var proposal = desk.proposal(unit, month);
        sheets.putLines(sheet.recalculated(proposal.lines(), proposal.keeps()));
    }
}
