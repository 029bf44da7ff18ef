package vn.chiboso.evaluation.adapter.out.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.chiboso.evaluation.api.CriteriaSetId;
import vn.chiboso.evaluation.domain.criteria.Bands;
import vn.chiboso.evaluation.domain.criteria.CriteriaSet;
import vn.chiboso.evaluation.domain.criteria.CriteriaSet.Validity;
import vn.chiboso.evaluation.domain.criteria.Criterion;
import vn.chiboso.evaluation.domain.criteria.EvidenceKind;
import vn.chiboso.evaluation.domain.criteria.GapRule;
import vn.chiboso.evaluation.domain.criteria.Maximum;
import vn.chiboso.evaluation.domain.criteria.Scale;
import vn.chiboso.evaluation.domain.criteria.Scope;
import vn.chiboso.evaluation.domain.criteria.Terms;
import vn.chiboso.meetings.api.MeetingFacts.Step;
import vn.chiboso.membership.api.UnitId;

/** One row of {@code criteria_set} with its criteria. */
final class CriteriaSetRows {
    private CriteriaSetRows() {}

    static CriteriaSet set(ResultSet row, List<Criterion> criteria) throws SQLException {
        var unit = Sql.idOrNull(row, "scope_unit");
        var copied = Sql.idOrNull(row, "copied_from");
        return new CriteriaSet(
                new CriteriaSetId(Sql.id(row, "id")),
                row.getString("name"),
                new Scope(unit == null ? null : new UnitId(unit), row.getString("unit_path")),
                row.getInt("number"),
                validity(row),
                row.getString("legal_basis"),
                new Bands(
                        row.getBigDecimal("good_from"),
                        row.getBigDecimal("fair_from"),
                        row.getBigDecimal("average_from")),
                terms(row),
                criteria,
                copied == null ? null : new CriteriaSetId(copied),
                row.getString("created_by"),
                Sql.instant(row, "created_at"),
                row.getLong("version"));
    }

    static Criterion criterion(ResultSet row) throws SQLException {
        var scale = Sql.text(row, "scale");
        return new Criterion(
                row.getString("group_no"),
                row.getString("group_label"),
                row.getString("number"),
                row.getString("label"),
                Sql.text(row, "label_en"),
                new Maximum(row.getBigDecimal("max_with"), row.getBigDecimal("max_without")),
                EvidenceKind.valueOf(row.getString("evidence")),
                scale == null ? null : Scale.parse(scale));
    }

    static String steps(List<Step> steps) {
        return steps.stream().map(Step::name).collect(Collectors.joining(","));
    }

    private static @Nullable Validity validity(ResultSet row) throws SQLException {
        var from = Sql.dayOrNull(row, "valid_from");
        return from == null || row.getString("state").equals("DRAFT")
                ? null
                : new Validity(from, Sql.dayOrNull(row, "valid_to"));
    }

    private static Terms terms(ResultSet row) throws SQLException {
        return new Terms(
                row.getBigDecimal("attendance_percent"),
                row.getBigDecimal("speakers_percent"),
                row.getInt("paper_hours"),
                row.getInt("posting_days"),
                row.getBigDecimal("remedy_percent"),
                row.getBigDecimal("point_step"),
                GapRule.valueOf(row.getString("gap_rule")),
                stepsOf(row.getString("regular_steps")),
                stepsOf(row.getString("thematic_steps")));
    }

    private static List<Step> stepsOf(String names) {
        return names.isEmpty()
                ? List.of()
                : Stream.of(names.split(",", -1)).map(Step::valueOf).toList();
    }
}
