package vn.chiboso.membership.adapter.out.persistence;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.api.UnitPath;
import vn.chiboso.membership.application.port.out.UnitBooks;
import vn.chiboso.membership.domain.TreeNode;
import vn.chiboso.membership.domain.reorganisation.Decision;
import vn.chiboso.membership.domain.unitbook.KnownUnit;

/** Thousands of units in a few statements; what is said of them today. */
@Component
class JdbcUnitBooks implements UnitBooks {
    private static final String SELECT = """
            select u.*, l.parent_id, l.path, l.valid_from from membership.unit u
            join membership.unit_link l on l.unit_id = u.id and %s where\s""".formatted(Dated.on("l"));

    private final JdbcClient sql;
    private final BookEntries entries;
    private final Clock clock;

    JdbcUnitBooks(JdbcClient sql, BookEntries entries, Clock clock) {
        this.sql = sql;
        this.entries = entries;
        this.clock = clock;
    }

    @Override
    public List<KnownUnit> within(UnitPath scope, LocalDate day) {
        return sql.sql(SELECT + "l.path >= :scope and l.path < :after order by l.path")
                .param("scope", scope.value())
                .param("after", Dated.after(scope.value()))
                .param("day", day)
                .query((row, n) -> new KnownUnit(TreeLists.node(row, n)))
                .list();
    }

    @Override
    public List<KnownUnit> around(Collection<UnitId> units, LocalDate day) {
        return sql.sql(SELECT + "(l.unit_id = any (:units) or l.parent_id = any (:units))")
                .param("units", units.stream().map(UnitId::value).toArray(UUID[]::new))
                .param("day", day)
                .query((row, n) -> new KnownUnit(TreeLists.node(row, n)))
                .list();
    }

    @Override
    public Set<String> known(Collection<String> codes) {
        return new HashSet<>(sql.sql("""
                select official_code from membership.unit where official_code = any (:codes)
                union select value from membership.unit_past_trait where trait = 'OFFICIAL_CODE' and value = any (:codes)
                """)
                .param("codes", codes.toArray(String[]::new))
                .query(String.class)
                .list());
    }

    @Override
    public Map<UnitId, Decision> decisions(UnitPath scope) {
        var found = new HashMap<UnitId, Decision>();
        sql.sql("""
                select l.unit_id, o.decision_number, o.decided_on, o.effective_on, o.legal_basis
                from membership.unit_link l
                join membership.reorganisation_unit p on p.unit_id = l.unit_id
                join membership.reorganisation o on o.id = p.reorganisation_id and o.undone_at is null
                join membership.reorganisation_trace t on t.reorganisation_id = o.id and t.relation = 'unit'
                    and t.row_key = l.unit_id::text and t.was is null
                where l.path >= :scope and l.path < :after and l.valid_to is null
                """)
                .param("scope", scope.value())
                .param("after", Dated.after(scope.value()))
                .query(row -> {
                    found.put(
                            new UnitId(Columns.id(row, "unit_id")),
                            new Decision(
                                    row.getString("decision_number"),
                                    row.getObject("decided_on", LocalDate.class),
                                    row.getObject("effective_on", LocalDate.class),
                                    row.getString("legal_basis")));
                });
        return found;
    }

    @Override
    public void found(List<Founding> foundings) {
        var nodes = foundings.stream().map(Founding::node).toList();
        var at = clock.instant().atOffset(ZoneOffset.UTC);
        BatchRows.<TreeNode>of("membership.unit")
                .column("id", "uuid", TreeNode::id)
                .column("kind", "text", node -> node.form().kind())
                .column("name", "text", node -> node.form().name().value())
                .column("label", "text", node -> new KnownUnit(node).label())
                .column("official_code", "text", JdbcUnitBooks::code)
                .column("branch_type", "text", node -> node.form().branchType())
                .column("region", "smallint", node -> node.form().region())
                .column("meeting_day", "smallint", node -> node.form().meetingDay())
                .column("created_at", "timestamptz", node -> at)
                .insert(sql, nodes);
        BatchRows.<TreeNode>of("membership.unit_link")
                .column("unit_id", "uuid", TreeNode::id)
                .column("parent_id", "uuid", TreeNode::parent)
                .column("path", "text", TreeNode::path)
                .column("valid_from", "date", TreeNode::since)
                .insert(sql, nodes);
        entries.keep(
                foundings.stream().filter(founding -> founding.entry() != null).toList());
    }

    private static @Nullable String code(TreeNode node) {
        var code = node.form().officialCode();
        return code == null ? null : code.value();
    }
}
