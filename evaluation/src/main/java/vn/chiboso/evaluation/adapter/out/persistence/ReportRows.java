package vn.chiboso.evaluation.adapter.out.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import vn.chiboso.evaluation.api.ReportId;
import vn.chiboso.evaluation.api.ScorecardId;
import vn.chiboso.evaluation.domain.report.Held;
import vn.chiboso.evaluation.domain.report.MonthlyReport;
import vn.chiboso.evaluation.domain.report.ReportRow;
import vn.chiboso.meetings.api.MeetingId;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.api.UnitPath;

/** Rows of reports as domain values. */
final class ReportRows {
    private ReportRows() {}

    static MonthlyReport report(ResultSet row, List<ReportRow> rows) throws SQLException {
        return new MonthlyReport(
                new ReportId(Sql.id(row, "id")),
                new UnitId(Sql.id(row, "commune_id")),
                new UnitPath(row.getString("unit_path")),
                row.getString("commune"),
                row.getString("superior"),
                Sql.month(row, "month"),
                row.getInt("issue"),
                Sql.text(row, "reason"),
                Sql.instant(row, "due_at"),
                Sql.instant(row, "made_at"),
                row.getString("made_by"),
                row.getInt("branches"),
                row.getInt("scored"),
                rows);
    }

    static ReportRow row(ResultSet row) throws SQLException {
        var meeting = Sql.idOrNull(row, "meeting_id");
        var card = Sql.idOrNull(row, "scorecard_id");
        return new ReportRow(
                new UnitId(Sql.id(row, "branch_id")),
                row.getString("branch"),
                row.getInt("members"),
                meeting == null ? null : new MeetingId(meeting),
                card == null ? null : new ScorecardId(card),
                Sql.dayOrNull(row, "met_on"),
                row.getInt("expected"),
                row.getInt("present"),
                row.getInt("speakers"),
                row.getInt("tasks_due"),
                row.getInt("tasks_done"),
                row.getBoolean("thematic"),
                row.getBoolean("superior"),
                Sql.number(row, "self_points"),
                Sql.grade(row, "self_grade"),
                Sql.number(row, "official_points"),
                Sql.grade(row, "official_grade"),
                row.getString("deducted"),
                Held.valueOf(row.getString("held")),
                row.getBoolean("combined"));
    }
}
