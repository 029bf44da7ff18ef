package vn.chiboso.membership.adapter.out.persistence;

import static java.util.Objects.requireNonNull;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.chiboso.membership.api.BranchType;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.api.UnitKind;
import vn.chiboso.membership.api.UnitPath;
import vn.chiboso.membership.application.port.out.Tree;
import vn.chiboso.membership.domain.OfficialCode;
import vn.chiboso.membership.domain.TreeNode;
import vn.chiboso.membership.domain.UnitForm;
import vn.chiboso.membership.domain.UnitName;

/** The tree on tables {@code unit} and {@code unit_link}. */
@Component
class JdbcTree implements Tree {
    private static final String SELECT = """
            select u.*, l.parent_id, l.path, l.valid_from from membership.unit u
            join membership.unit_link l on l.unit_id = u.id and %s where\s""".formatted(Dated.on("l"));

    private static final String BY_NAME = " order by u.name collate \"vi-x-icu\", u.id";

    private final JdbcClient sql;
    private final Clock clock;

    JdbcTree(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    @Override
    public Optional<TreeNode> find(UnitId unit, LocalDate day) {
        return sql.sql(SELECT + "u.id = :unit")
                .param("unit", unit.value())
                .param("day", day)
                .query(JdbcTree::node)
                .optional();
    }

    @Override
    public List<TreeNode> roots(LocalDate day) {
        return sql.sql(SELECT + "l.parent_id is null" + BY_NAME)
                .param("day", day)
                .query(JdbcTree::node)
                .list();
    }

    @Override
    public List<TreeNode> below(UnitId unit, LocalDate day) {
        return sql.sql(SELECT + "l.parent_id = :unit" + BY_NAME)
                .param("unit", unit.value())
                .param("day", day)
                .query(JdbcTree::node)
                .list();
    }

    @Override
    public List<TreeNode> at(List<UnitPath> paths, LocalDate day) {
        return sql.sql(SELECT + "l.path = any (:paths) order by l.path")
                .param("paths", Columns.values(paths))
                .param("day", day)
                .query(JdbcTree::node)
                .list();
    }

    @Override
    public List<TreeNode> lineage(UnitPath path, LocalDate day) {
        var prefixes = new ArrayList<UnitPath>();
        for (var dot = path.value().indexOf('.'); dot >= 0; dot = path.value().indexOf('.', dot + 1)) {
            prefixes.add(new UnitPath(path.value().substring(0, dot + 1)));
        }
        return at(prefixes, day);
    }

    @Override
    public String nextLabel() {
        var next = sql.sql("select nextval('membership.unit_label')")
                .query(Long.class)
                .single();
        return Long.toString(next, 36);
    }

    @Override
    public void add(TreeNode node) {
        var path = node.path().value();
        var label = path.substring(path.lastIndexOf('.', path.length() - 2) + 1, path.length() - 1);
        var parent = node.parent();
        form(sql.sql("""
                insert into membership.unit (id, kind, name, label, official_code, branch_type, region, version, created_at)
                values (:unit, :kind, :name, :label, :code, :type, :region, :version, :at)
                """), node.id(), node.form())
                .param("kind", node.form().kind().name())
                .param("label", label)
                .param("version", node.version())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        sql.sql(
                        "insert into membership.unit_link (unit_id, parent_id, path, valid_from) values (:unit, :parent, :path, :from)")
                .param("unit", node.id().value())
                .param("parent", parent == null ? null : parent.value())
                .param("path", path)
                .param("from", node.since())
                .update();
    }

    @Override
    public boolean change(UnitId unit, UnitForm form, long version) {
        return form(sql.sql("""
                update membership.unit set name = :name, official_code = :code, branch_type = :type, region = :region,
                       version = version + 1
                where id = :unit and version = :version
                """), unit, form).param("version", version).update() == 1;
    }

    @Override
    public boolean isNameTaken(@Nullable UnitId parent, String name, @Nullable UnitId except) {
        return sql.sql("""
                select exists (select 1 from membership.unit u join membership.unit_link l on l.unit_id = u.id
                and l.valid_to is null and l.parent_id is not distinct from cast(:parent as uuid)
                where lower(u.name) = lower(:name) and u.id is distinct from cast(:except as uuid))
                """)
                .param("parent", parent == null ? null : parent.value())
                .param("name", name)
                .param("except", except == null ? null : except.value())
                .query(Boolean.class)
                .single();
    }

    @Override
    public boolean isCodeTaken(String officialCode, @Nullable UnitId except) {
        return sql.sql("""
                select exists (select 1 from membership.unit where official_code = :code
                and id is distinct from cast(:except as uuid))
                """)
                .param("code", officialCode)
                .param("except", except == null ? null : except.value())
                .query(Boolean.class)
                .single();
    }

    private static JdbcClient.StatementSpec form(JdbcClient.StatementSpec statement, UnitId unit, UnitForm form) {
        var code = form.officialCode();
        var type = form.branchType();
        return statement
                .param("unit", unit.value())
                .param("name", form.name().value())
                .param("code", code == null ? null : code.value())
                .param("type", type == null ? null : type.name())
                .param("region", form.region());
    }

    private static TreeNode node(ResultSet row, int number) throws SQLException {
        var code = Columns.text(row, "official_code");
        var parent = Columns.uuid(row, "parent_id");
        var form = new UnitForm(
                requireNonNull(Columns.word(row, "kind", UnitKind.class)),
                new UnitName(row.getString("name")),
                code == null ? null : new OfficialCode(code),
                Columns.word(row, "branch_type", BranchType.class),
                row.getObject("region", Integer.class));
        return new TreeNode(
                new UnitId(Columns.id(row, "id")),
                form,
                new UnitPath(row.getString("path")),
                parent == null ? null : new UnitId(parent),
                row.getObject("valid_from", LocalDate.class),
                row.getLong("version"));
    }
}
