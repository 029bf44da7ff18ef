package vn.chiboso.membership.application;

import java.time.YearMonth;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.api.UnitView;
import vn.chiboso.membership.api.Units;
import vn.chiboso.membership.application.port.in.ExportDues;
import vn.chiboso.membership.application.port.out.DuesBooks;
import vn.chiboso.membership.application.port.out.DuesSheets;
import vn.chiboso.membership.domain.dues.DuesRefusal;

@Service
class ExportDuesService implements ExportDues {
    private final DuesDesk desk;
    private final DuesSheets sheets;
    private final DuesBooks books;
    private final Units units;

    ExportDuesService(DuesDesk desk, DuesSheets sheets, DuesBooks books, Units units) {
        this.desk = desk;
        this.sheets = sheets;
        this.books = books;
        this.units = units;
    }

    @Override
    @Transactional(readOnly = true)
    public Workbook export(Actor actor, UnitId unit, YearMonth month) {
        var view = desk.requireKeeper(actor, unit);
        desk.requireMonth(month);
        var sheet = sheets.find(unit, month).orElseThrow(DuesRefusal::notOpened);
        var superior = units.above(unit).map(UnitView::name).orElse("");
        return new Workbook(unit, "dang-phi-" + month + ".xlsx", books.write(sheet, superior, view.name()));
    }
}
