package vn.chiboso.membership.application;

import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.application.port.in.CloseDuesSheet;
import vn.chiboso.membership.application.port.out.DuesSheets;

@Service
class CloseDuesSheetService implements CloseDuesSheet {
    private final DuesDesk desk;
    private final DuesSheets sheets;
    private final Clock clock;

    CloseDuesSheetService(DuesDesk desk, DuesSheets sheets, Clock clock) {
        this.desk = desk;
        this.sheets = sheets;
        this.clock = clock;
    }

    @Override
    @Transactional
    public void close(Actor actor, Command command) {
        desk.requireKeeper(actor, command.unit());
        var sheet = desk.locked(command.unit(), command.month());
        if (!sheet.closed()) {
            sheet.requireVersion(command.version());
            sheets.close(sheet, actor, clock.instant());
        }
    }
}
