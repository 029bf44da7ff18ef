package vn.chiboso.membership.application;

import java.io.OutputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.application.port.in.ExportUnitBook;
import vn.chiboso.membership.application.port.out.RollSheets;
import vn.chiboso.membership.application.port.out.UnitBooks;
import vn.chiboso.membership.domain.unitbook.KnownUnit;
import vn.chiboso.membership.domain.unitbook.UnitField;
import vn.chiboso.membership.domain.unitbook.UnitShape;

/** Leaves a row in the audit. */
@Service
class ExportUnitBookService implements ExportUnitBook {
    private final UnitSheetCharge charge;
    private final UnitBooks books;
    private final RollSheets sheets;
    private final Clock clock;

    ExportUnitBookService(UnitSheetCharge charge, UnitBooks books, RollSheets sheets, Clock clock) {
        this.charge = charge;
        this.books = books;
        this.sheets = sheets;
        this.clock = clock;
    }

    @Override
    @Transactional
    public void export(Actor actor, Query query, OutputStream out) {
        var root = charge.require(actor, query.unit());
        var units = books.within(root.path(), LocalDate.now(clock));
        var decisions = books.decisions(root.path());
        var known = new HashMap<UnitId, KnownUnit>();
        units.forEach(unit -> known.put(unit.node().id(), unit));
        try (var sheet = sheets.open(query.format(), out, UnitField.headings())) {
            for (var unit : units) {
                var parent = known.get(unit.node().parent());
                if (parent != null) {
                    sheet.row(UnitShape.row(
                            unit, parent, decisions.get(unit.node().id())));
                }
            }
        }
    }
}
