package vn.chiboso.membership.application;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.application.port.in.ExcuseDues;
import vn.chiboso.membership.application.port.out.DuesSheets;
import vn.chiboso.membership.domain.Folding;

@Service
class ExcuseDuesService implements ExcuseDues {
    private final DuesDesk desk;
    private final DuesSheets sheets;

    ExcuseDuesService(DuesDesk desk, DuesSheets sheets) {
        this.desk = desk;
        this.sheets = sheets;
    }

    @Override
    @Transactional
    public void excuse(Actor actor, Command command) {
        desk.requireKeeper(actor, command.unit());
        var sheet = desk.locked(command.unit(), command.month());
        sheet.requireOpen();
        var line = sheet.line(command.member());
        var excuse = Folding.tidy(command.excuse());
        if (line.excuse().equals(excuse)) {
            return;
        }
        line.requireVersion(command.version());
        var after = line.excused(excuse);
        sheets.excuse(sheet, after.member(), after.excuse());
    }
}
