package vn.chiboso.membership.application;

import java.time.Clock;
import java.time.YearMonth;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.application.port.in.OpenDuesSheet;
import vn.chiboso.membership.application.port.out.DuesSheets;
import vn.chiboso.membership.domain.dues.DuesRefusal;

@Service
class OpenDuesSheetService implements OpenDuesSheet {
    private final DuesDesk desk;
    private final DuesSheets sheets;
    private final Clock clock;

    OpenDuesSheetService(DuesDesk desk, DuesSheets sheets, Clock clock) {
        this.desk = desk;
        this.sheets = sheets;
        this.clock = clock;
    }

    @Override
    @Transactional
    public void open(Actor actor, UnitId unit, YearMonth month) {
        desk.requireKeeper(actor, unit);
        desk.requireMonth(month);
        var proposal = desk.proposal(unit, month);
        if (proposal.lines().isEmpty()) {
            throw DuesRefusal.nobody();
        }
        sheets.open(proposal, actor, clock.instant());
    }
}
