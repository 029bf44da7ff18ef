package vn.chiboso.evaluation.adapter.out.persistence;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.chiboso.evaluation.api.ReportId;
import vn.chiboso.evaluation.domain.report.MonthlyReport;
import vn.chiboso.evaluation.domain.report.ReportFile;
import vn.chiboso.evaluation.domain.report.ReportRow;

/** Statements and parameters that write a report. */
final class ReportParams {
    static final String INSERT = """
            insert into evaluation.monthly_report (id, commune_id, unit_path, commune, superior, month, issue, reason, due_at,
                made_at, made_by, branches, scored, xlsx, xlsx_hash, pdf, pdf_hash)
            values (:id, :communeId, :path, :commune, :superior, :month, :issue, :reason, :dueAt, :madeAt, :by, :branches,
                :scored, :xlsx, :xlsxHash, :pdf, :pdfHash)
            on conflict (commune_id, month, issue) do nothing
            """;
    static final String INSERT_ROW = """
            insert into evaluation.report_row (report_id, position, branch_id, branch, members, meeting_id, scorecard_id,
                met_on, expected, present, speakers, tasks_due, tasks_done, thematic, superior, self_points, self_grade,
                official_points, official_grade, deducted, held, combined)
            values (:report, :position, :branchId, :branch, :members, :meeting, :card, :metOn, :expected, :present,
                :speakers, :due, :done, :thematic, :superior, :selfPoints, :selfGrade, :officialPoints, :officialGrade,
                :deducted, :held, :combined)
            """;

    private ReportParams() {}

    static Map<String, @Nullable Object> of(MonthlyReport report, ReportFile xlsx, ReportFile pdf) {
        var params = new HashMap<String, @Nullable Object>();
        params.put("id", report.id().value());
        params.put("communeId", report.commune().value());
        params.put("path", report.path().value());
        params.put("commune", report.communeName());
        params.put("superior", report.superiorName());
        params.put("month", Sql.first(report.month()));
        params.put("issue", report.issue());
        params.put("reason", report.reason());
        params.put("dueAt", Sql.moment(report.dueAt()));
        params.put("madeAt", Sql.moment(report.madeAt()));
        params.put("by", report.madeBy());
        params.put("branches", report.branches());
        params.put("scored", report.scored());
        params.put("xlsx", xlsx.content());
        params.put("xlsxHash", xlsx.sha256());
        params.put("pdf", pdf.content());
        params.put("pdfHash", pdf.sha256());
        return params;
    }

    static Map<String, @Nullable Object> of(ReportId report, int position, ReportRow row) {
        var meeting = row.meeting();
        var card = row.scorecard();
        var params = new HashMap<String, @Nullable Object>();
        params.put("report", report.value());
        params.put("position", position);
        params.put("branchId", row.branchId().value());
        params.put("branch", row.branch());
        params.put("members", row.members());
        params.put("meeting", meeting == null ? null : meeting.value());
        params.put("card", card == null ? null : card.value());
        params.put("metOn", row.metOn());
        params.put("expected", row.expected());
        params.put("present", row.present());
        params.put("speakers", row.speakers());
        params.put("due", row.tasksDue());
        params.put("done", row.tasksDone());
        params.put("thematic", row.thematic());
        params.put("superior", row.superior());
        params.put("selfPoints", row.selfPoints());
        params.put("selfGrade", Sql.name(row.selfGrade()));
        params.put("officialPoints", row.officialPoints());
        params.put("officialGrade", Sql.name(row.officialGrade()));
        params.put("deducted", row.deducted());
        params.put("held", row.held().name());
        params.put("combined", row.combined());
        return params;
    }
}
