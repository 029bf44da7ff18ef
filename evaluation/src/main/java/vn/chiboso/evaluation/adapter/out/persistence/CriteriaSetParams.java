package vn.chiboso.evaluation.adapter.out.persistence;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.chiboso.evaluation.api.CriteriaSetId;
import vn.chiboso.evaluation.domain.criteria.CriteriaSet;
import vn.chiboso.evaluation.domain.criteria.Criterion;

/** Statements and parameters that write a criteria set. */
final class CriteriaSetParams {
    static final String INSERT = """
            insert into evaluation.criteria_set (id, name, scope_unit, unit_path, number, state, valid_from, valid_to, legal_basis,
                good_from, fair_from, average_from, attendance_percent, speakers_percent, paper_hours, posting_days,
                remedy_percent, point_step, gap_rule, regular_steps, thematic_steps, copied_from, created_by, created_at)
            values (:id, :name, :unit, :path, :number, :state, :from, :to, :basis, :good, :fair, :average, :attendance,
                :speakers, :hours, :days, :remedy, :step, :gap, :regular, :thematic, :copied, :by, :at)
            """;
    static final String UPDATE = """
            update evaluation.criteria_set set name = :name, state = :state, valid_from = :from, valid_to = :to,
                legal_basis = :basis, good_from = :good, fair_from = :fair, average_from = :average,
                attendance_percent = :attendance, speakers_percent = :speakers, paper_hours = :hours, posting_days = :days,
                remedy_percent = :remedy, point_step = :step, gap_rule = :gap, regular_steps = :regular,
                thematic_steps = :thematic, version = version + 1
            where id = :id and version = :version
            """;
    static final String INSERT_CRITERION = """
            insert into evaluation.criterion (set_id, position, group_no, group_label, number, label, label_en, max_with,
                max_without, evidence, scale)
            values (:set, :position, :group, :groupLabel, :number, :label, :labelEn, :with, :without, :evidence, :scale)
            """;

    private CriteriaSetParams() {}

    static Map<String, @Nullable Object> of(CriteriaSet set) {
        var params = new HashMap<String, @Nullable Object>();
        var unit = set.scope().unit();
        var validity = set.validity();
        var copied = set.copiedFrom();
        var terms = set.terms();
        params.put("id", set.id().value());
        params.put("name", set.name());
        params.put("unit", unit == null ? null : unit.value());
        params.put("path", set.scope().prefix());
        params.put("number", set.number());
        params.put("state", validity == null ? "DRAFT" : "ACTIVE");
        params.put("from", validity == null ? null : validity.from());
        params.put("to", validity == null ? null : validity.to());
        params.put("basis", set.legalBasis());
        params.put("good", set.bands().good());
        params.put("fair", set.bands().fair());
        params.put("average", set.bands().average());
        params.put("attendance", terms.attendancePercent());
        params.put("speakers", terms.speakersPercent());
        params.put("hours", terms.paperHours());
        params.put("days", terms.postingDays());
        params.put("remedy", terms.remedyPercent());
        params.put("step", terms.pointStep());
        params.put("gap", terms.gap().name());
        params.put("regular", CriteriaSetRows.steps(terms.regularSteps()));
        params.put("thematic", CriteriaSetRows.steps(terms.thematicSteps()));
        params.put("copied", copied == null ? null : copied.value());
        params.put("by", set.createdBy());
        params.put("at", Sql.moment(set.createdAt()));
        params.put("version", set.version());
        return params;
    }

    static Map<String, @Nullable Object> of(CriteriaSetId set, int position, Criterion criterion) {
        var scale = criterion.scale();
        var params = new HashMap<String, @Nullable Object>();
        params.put("set", set.value());
        params.put("position", position);
        params.put("group", criterion.group());
        params.put("groupLabel", criterion.groupLabel());
        params.put("number", criterion.number());
        params.put("label", criterion.label());
        params.put("labelEn", criterion.labelEn());
        params.put("with", criterion.max().withThematic());
        params.put("without", criterion.max().without());
        params.put("evidence", criterion.evidence().name());
        params.put("scale", scale == null ? null : scale.text());
        return params;
    }
}
