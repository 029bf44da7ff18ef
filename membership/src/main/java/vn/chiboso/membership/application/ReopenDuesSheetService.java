package vn.chiboso.membership.application;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.application.port.in.ReopenDuesSheet;
import vn.chiboso.membership.application.port.out.DuesSheets;
import vn.chiboso.membership.domain.Folding;
import vn.chiboso.membership.domain.dues.DuesSheet;

@Service
class ReopenDuesSheetService implements ReopenDuesSheet {
    private final DuesDesk desk;
    private final DuesSheets sheets;

    ReopenDuesSheetService(DuesDesk desk, DuesSheets sheets) {
        this.desk = desk;
        this.sheets = sheets;
    }

    @Override
    @Transactional
    public void reopen(Actor actor, Command command) {
        desk.requireKeeper(actor, command.unit());
        var sheet = desk.locked(command.unit(), command.month());
        var reason = DuesSheet.reason(Folding.tidy(command.reason()));
        if (sheet.closed()) {
            sheet.requireVersion(command.version());
            sheets.reopen(sheet, reason);
        }
    }
}
