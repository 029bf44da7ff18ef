package vn.chiboso.membership.application;

import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.application.port.in.ExportReadinessArea;
import vn.chiboso.membership.application.port.out.RollSheets;
import vn.chiboso.membership.domain.readiness.ReadinessCounts;

/** Leaves a row in the audit. */
@Service
class ExportReadinessAreaService implements ExportReadinessArea {
    private static final int FIGURES = 5;

    private final ReadinessLevels levels;
    private final RollSheets sheets;

    ExportReadinessAreaService(ReadinessLevels levels, RollSheets sheets) {
        this.levels = levels;
        this.sheets = sheets;
    }

    @Override
    @Transactional
    public void export(Actor actor, Query query, OutputStream out) {
        var view = levels.of(actor, query.unit());
        try (var sheet = sheets.open(query.format(), out, query.headings())) {
            sheet.row(row(view.unitName(), view.people(), view.asked(), view.total(), query));
            for (var row : view.level().shown()) {
                sheet.row(row(row.name(), row.counts().people(), row.counts().asked(), row.counts(), query));
            }
            for (var row : view.level().merged()) {
                sheet.row(row(row.name(), row.counts().people(), row.counts().asked(), null, query));
            }
            var rest = view.level().rest();
            if (rest != null) {
                sheet.row(row(query.together(), rest.people(), rest.asked(), rest, query));
            }
        }
    }

    private static List<String> row(
            String name, long people, long asked, @Nullable ReadinessCounts counts, Query query) {
        var cells = new ArrayList<String>(List.of(name, String.valueOf(people), String.valueOf(asked)));
        if (counts == null) {
            for (var i = 0; i < FIGURES; i++) {
                cells.add(query.merged());
            }
            return cells;
        }
        LongStream.of(counts.fromAfar(), counts.withDevice(), counts.onPaper(), counts.noDevice(), counts.weak())
                .forEach(figure -> cells.add(String.valueOf(figure)));
        return cells;
    }
}
