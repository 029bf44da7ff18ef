package vn.chiboso.evaluation.application;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.chiboso.documents.api.Sheet;
import vn.chiboso.evaluation.api.Grade;
import vn.chiboso.evaluation.application.port.out.Wording;
import vn.chiboso.evaluation.domain.Days;
import vn.chiboso.evaluation.domain.Phrase;
import vn.chiboso.evaluation.domain.report.Held;
import vn.chiboso.evaluation.domain.report.MonthlyReport;
import vn.chiboso.evaluation.domain.report.ReportRow;

/** The monthly table as it is printed, in official Vietnamese. */
final class ReportSheets {
    private static final String TICK = "x";

    private final Wording wording;

    ReportSheets(Wording wording) {
        this.wording = wording;
    }

    Sheet of(MonthlyReport report) {
        var rows = new ArrayList<List<Object>>();
        for (var row : report.rows()) {
            rows.add(cells(rows.size() + 1, row));
        }
        return new Sheet(
                report.superiorName(),
                report.communeName(),
                say("sheet-title", month(report)),
                subtitle(report),
                columns(),
                rows,
                notes(report));
    }

    private List<Sheet.Column> columns() {
        return List.of(
                column("no", 5, true),
                column("branch", 30, false),
                column("members", 8, true),
                column("met-on", 12, false),
                column("attendance", 9, true),
                column("speakers", 9, true),
                column("tasks-due", 8, true),
                column("tasks-done", 8, true),
                column("thematic", 9, false),
                column("superior", 9, false),
                column("self", 8, true),
                column("official", 8, true),
                column("good", 6, false),
                column("fair", 6, false),
                column("average", 7, false),
                column("poor", 6, false),
                column("deducted", 26, false),
                column("state", 18, false));
    }

    private List<Object> cells(int number, ReportRow row) {
        var grade = row.grade();
        return List.of(
                number,
                row.branch(),
                row.members(),
                orBlank(row.metOn()),
                orBlank(row.attendancePercent()),
                orBlank(row.speakersPercent()),
                row.tasksDue(),
                row.tasksDone(),
                row.thematic() ? TICK : "",
                row.superior() ? TICK : "",
                orBlank(row.selfPoints()),
                orBlank(row.officialPoints()),
                grade == Grade.GOOD ? TICK : "",
                grade == Grade.FAIR ? TICK : "",
                grade == Grade.AVERAGE ? TICK : "",
                grade == Grade.POOR ? TICK : "",
                row.deducted(),
                state(row));
    }

    private String state(ReportRow row) {
        var text = say("held." + row.held().name());
        if (row.combined()) {
            text += "; " + say("combined");
        }
        return row.held() != Held.NOT_HELD && !row.isScored() ? text + "; " + say("unscored") : text;
    }

    private String subtitle(MonthlyReport report) {
        var made = Days.clockAt(report.madeAt());
        if (!report.isFrozen()) {
            return say("sheet-provisional", made);
        }
        return report.issue() == 1 ? say("sheet-frozen", made) : say("sheet-corrected", made, report.issue());
    }

    private List<String> notes(MonthlyReport report) {
        var notes = new ArrayList<String>();
        notes.add(say("sheet-sum", report.branches(), report.scored()));
        notes.add(say("sheet-ticks"));
        if (report.reason() != null) {
            notes.add(say("sheet-reason", report.reason()));
        }
        return notes;
    }

    private Sheet.Column column(String key, int width, boolean number) {
        return new Sheet.Column(say("column." + key), width, number);
    }

    private static String month(MonthlyReport report) {
        return "%02d/%d"
                .formatted(report.month().getMonthValue(), report.month().getYear());
    }

    private String say(String key, Object... args) {
        return wording.vietnamese(Phrase.of("report." + key, args));
    }

    private static Object orBlank(@Nullable Object value) {
        return value == null ? "" : value;
    }
}
