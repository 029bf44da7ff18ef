package vn.chiboso.membership.adapter.out.persistence;

import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.chiboso.membership.adapter.out.persistence.Traces.Relation;
import vn.chiboso.membership.adapter.out.persistence.Traces.Work;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.api.UnitPath;
import vn.chiboso.membership.domain.reorganisation.Step;

/** Units begin, are called otherwise, go elsewhere and end: whole subtrees by one range of paths. */
@Component
class TreeShaping {
    private static final String IN_RANGE = "t.path >= :from and t.path < :after";
    private static final String NEW_PATH = "cast(:to as text) || substr(%s.path, length(:from) + 1)";

    private final JdbcClient sql;
    private final Traces traces;
    private final TreeLists lists;
    private final Clock clock;

    TreeShaping(JdbcClient sql, Traces traces, TreeLists lists, Clock clock) {
        this.sql = sql;
        this.traces = traces;
        this.lists = lists;
        this.clock = clock;
    }

    void found(Work work, Step.Found step) {
        var form = step.form();
        var code = form.officialCode();
        var label = lists.nextLabel();
        var unit = new HashMap<String, @Nullable Object>();
        unit.put("id", step.unit().value());
        unit.put("kind", form.kind().name());
        unit.put("name", form.name().value());
        unit.put("label", label);
        unit.put("code", code == null ? null : code.value());
        unit.put("type", form.branchType() == null ? null : form.branchType().name());
        unit.put("region", form.region());
        unit.put("meeting", form.meetingDay());
        unit.put("at", clock.instant().atOffset(java.time.ZoneOffset.UTC));
        traces.insert(work, Relation.UNIT, """
                (id, kind, name, label, official_code, branch_type, region, meeting_day, created_at)
                values (:id, :kind, :name, :label, :code, :type, :region, :meeting, :at)""", unit);
        traces.insert(
                work,
                Relation.LINK,
                "(unit_id, parent_id, path, valid_from) values (:id, :parent, :path, :day)",
                Map.of(
                        "id", step.unit().value(),
                        "parent", step.parent().value(),
                        "path", step.above().child(label).value()));
    }

    void call(Work work, Step.Call step) {
        var unit = Map.of("unit", step.unit().value(), "name", step.before().value());
        traces.insert(work, Relation.FORMER_NAME, "(unit_id, until, name) values (:unit, :day, :name)", unit);
        traces.update(
                work,
                Relation.UNIT,
                "name = :name, version = t.version + 1",
                "t.id = :unit",
                Map.of("unit", step.unit().value(), "name", step.after().value()));
    }

    void shift(Work work, Step.Shift step) {
        var params = range(step.from(), below(step.parent(), step.unit()));
        params.put("unit", step.unit().value());
        params.put("parent", step.parent().value());
        // what began below it since then has never stood at the old place on a day that counts
        traces.update(
                work,
                Relation.LINK,
                "path = " + NEW_PATH.formatted("t"),
                IN_RANGE + " and t.valid_from >= :day",
                params);
        traces.follow(
                work,
                Relation.LINK,
                IN_RANGE,
                "unit_id, parent_id, path, valid_from, valid_to",
                "unit_id, case when unit_id = :unit then cast(:parent as uuid) else parent_id end, "
                        + NEW_PATH.formatted("gone") + ", :day, valid_to from gone",
                params);
        moveMerged(work, params);
    }

    void dissolve(Work work, Step.Dissolve step) {
        var to = below(step.successor(), step.unit());
        var unit = Map.of("unit", step.unit().value());
        traces.update(work, Relation.LINK, "valid_to = :day", "t.unit_id = :unit and t.valid_to is null", unit);
        moveMerged(work, range(step.from(), to));
        traces.insert(
                work,
                Relation.SUCCESSION,
                "(unit_id, successor_id, since, path) values (:unit, :successor, :day, :to)",
                Map.of(
                        "unit",
                        step.unit().value(),
                        "successor",
                        step.successor().value(),
                        "to",
                        to.value()));
    }

    /** What was merged into units of the range stays below them. */
    private void moveMerged(Work work, Map<String, Object> range) {
        traces.update(work, Relation.SUCCESSION, "path = " + NEW_PATH.formatted("t"), IN_RANGE, range);
    }

    private UnitPath below(UnitId parent, UnitId unit) {
        return sql.sql("""
                select l.path || u.label || '.' from membership.unit_link l, membership.unit u
                where l.unit_id = :parent and l.valid_to is null and u.id = :unit
                """)
                .param("parent", parent.value())
                .param("unit", unit.value())
                .query((row, n) -> new UnitPath(row.getString(1)))
                .single();
    }

    private static Map<String, Object> range(UnitPath from, UnitPath to) {
        return new HashMap<>(Map.of("from", from.value(), "after", Dated.after(from.value()), "to", to.value()));
    }
}
