package vn.chiboso.membership.application;

import java.io.OutputStream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.application.port.in.ExportBadgeRound;
import vn.chiboso.membership.application.port.out.RollSheets;

/** Leaves a row in the audit. */
@Service
class ExportBadgeRoundService implements ExportBadgeRound {
    private final BadgeDesk desk;
    private final RollSheets sheets;

    ExportBadgeRoundService(BadgeDesk desk, RollSheets sheets) {
        this.desk = desk;
        this.sheets = sheets;
    }

    @Override
    @Transactional
    public void export(Actor actor, Query query, OutputStream out) {
        var place = desk.place(actor, query.unit(), query.above());
        var list = desk.list(query.round());
        desk.requireWalkable(place);
        try (var sheet = sheets.open(query.format(), out, query.headings())) {
            desk.each(place, null, list, (_, lines) -> {
                lines.forEach(line -> sheet.row(query.words().apply(line)));
                return true;
            });
        }
    }
}
