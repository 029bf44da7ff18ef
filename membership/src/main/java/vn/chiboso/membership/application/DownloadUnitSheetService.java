package vn.chiboso.membership.application;

import java.io.OutputStream;
import java.util.ArrayList;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.application.port.in.DownloadUnitSheet;
import vn.chiboso.membership.application.port.in.SeeUnitSheet;
import vn.chiboso.membership.application.port.out.RollSheets;
import vn.chiboso.membership.application.port.out.SheetWords;
import vn.chiboso.membership.application.port.out.UnitSheets;
import vn.chiboso.membership.domain.unitbook.UnitField;

/** Leaves a row in the audit. */
@Service
class DownloadUnitSheetService implements DownloadUnitSheet {
    private final UnitSheetCharge charge;
    private final UnitSheets rows;
    private final RollSheets sheets;
    private final SheetWords words;

    DownloadUnitSheetService(UnitSheetCharge charge, UnitSheets rows, RollSheets sheets, SheetWords words) {
        this.charge = charge;
        this.rows = rows;
        this.sheets = sheets;
        this.words = words;
    }

    @Override
    @Transactional
    public void download(Actor actor, Query query, OutputStream out) {
        var sheet = charge.see(actor, query.sheet());
        var headings = new ArrayList<>(UnitField.headings());
        headings.add(words.why(query.language()));
        try (var made = sheets.open(query.format(), out, headings)) {
            var left = SeeUnitSheet.Part.LEFT_OUT.outcomes();
            for (var row : rows.rows(sheet.id(), left, 0, sheet.rows())) {
                var cells = new ArrayList<String>();
                for (var field : UnitField.values()) {
                    cells.add(row.line().shown(field));
                }
                cells.add(row.findings().stream()
                        .map(finding -> words.of(finding, query.language()))
                        .collect(Collectors.joining(" ")));
                made.row(cells);
            }
        }
    }
}
