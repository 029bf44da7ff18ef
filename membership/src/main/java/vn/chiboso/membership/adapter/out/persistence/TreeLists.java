package vn.chiboso.membership.adapter.out.persistence;

import static java.util.Objects.requireNonNull;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.chiboso.membership.api.BranchType;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.api.UnitKind;
import vn.chiboso.membership.api.UnitPath;
import vn.chiboso.membership.domain.BranchHit;
import vn.chiboso.membership.domain.Folding;
import vn.chiboso.membership.domain.OfficialCode;
import vn.chiboso.membership.domain.TreeNode;
import vn.chiboso.membership.domain.UnitForm;
import vn.chiboso.membership.domain.UnitName;
import vn.chiboso.membership.domain.traits.UnitTrait;

/** Units listed where they stand on a day, by their names of that day, and questions about all of them: SQL. */
@Component
class TreeLists {
    private static final String SELECT = """
            select * from (
                select u.id, u.kind, %s as name, u.version, %s, %s, %s, l.parent_id, l.path, l.valid_from
                from membership.unit u join membership.unit_link l on l.unit_id = u.id and %s where\s""".formatted(
                    UnitRows.NAME,
                    UnitRows.TRAITS,
                    UnitRows.trait(UnitTrait.REGION, "region"),
                    UnitRows.trait(UnitTrait.MEETING_DAY, "meeting_day"),
                    Dated.on("l"));

    private static final String BY_NAME = ") n order by n.name collate \"vi-x-icu\", n.id";

    private final JdbcClient sql;

    TreeLists(JdbcClient sql) {
        this.sql = sql;
    }

    Optional<TreeNode> find(UnitId unit, LocalDate day) {
        return sql.sql(SELECT + "u.id = :unit) n")
                .param("unit", unit.value())
                .param("day", day)
                .query(TreeLists::node)
                .optional();
    }

    List<TreeNode> roots(LocalDate day) {
        return sql.sql(SELECT + "l.parent_id is null" + BY_NAME)
                .param("day", day)
                .query(TreeLists::node)
                .list();
    }

    List<TreeNode> below(UnitId unit, LocalDate day) {
        return sql.sql(SELECT + "l.parent_id = :unit" + BY_NAME)
                .param("unit", unit.value())
                .param("day", day)
                .query(TreeLists::node)
                .list();
    }

    List<TreeNode> at(List<UnitPath> paths, LocalDate day) {
        return sql.sql(SELECT + "l.path = any (:paths)) n order by n.path")
                .param("paths", Columns.values(paths))
                .param("day", day)
                .query(TreeLists::node)
                .list();
    }

    List<TreeNode> lineage(UnitPath path, LocalDate day) {
        return at(path.lineage(), day);
    }

    List<BranchHit> branchesNamed(String text, LocalDate day) {
        return sql.sql("""
                select u.id, u.name, coalesce(p.name, '') above from membership.unit u
                join membership.unit_link l on l.unit_id = u.id and %s left join membership.unit p on p.id = l.parent_id
                where u.kind = 'BRANCH' and (u.search_name like :like or u.official_code = :text)
                order by u.name collate "vi-x-icu", u.id limit 20
                """.formatted(Dated.on("l")))
                .param("like", "%" + Folding.fold(text).replaceAll("([\\\\%_])", "\\\\$1") + "%")
                .param("text", text)
                .param("day", day)
                .query((row, n) ->
                        new BranchHit(new UnitId(Columns.id(row, "id")), row.getString("name"), row.getString("above")))
                .list();
    }

    void keepName(UnitId unit, String name, LocalDate until) {
        sql.sql("""
                insert into membership.unit_former_name (unit_id, until, name) values (:unit, :until, :name)
                on conflict do nothing
                """)
                .param("unit", unit.value())
                .param("until", until)
                .param("name", name)
                .update();
    }

    void close(UnitId unit, LocalDate from) {
        sql.sql("update membership.unit_link set valid_to = :from where unit_id = :unit and valid_to is null")
                .param("unit", unit.value())
                .param("from", from)
                .update();
    }

    String nextLabel() {
        var next = sql.sql("select nextval('membership.unit_label')")
                .query(Long.class)
                .single();
        return Long.toString(next, 36);
    }

    boolean isNameTaken(@Nullable UnitId parent, String name, @Nullable UnitId except) {
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

    boolean isNameTakenSince(UnitId parent, String name, @Nullable UnitId except, LocalDate from) {
        return sql.sql("""
                select exists (select 1 from membership.unit u join membership.unit_link l on l.unit_id = u.id and l.parent_id = :parent
                where u.id is distinct from cast(:except as uuid) and (l.valid_to is null or l.valid_to > :from)
                and (lower(u.name) = lower(:name) or exists (select 1 from membership.unit_former_name f
                    where f.unit_id = u.id and lower(f.name) = lower(:name) and f.until > :from)))
                """)
                .param("parent", parent.value())
                .param("name", name)
                .param("except", except == null ? null : except.value())
                .param("from", from)
                .query(Boolean.class)
                .single();
    }

    boolean isCodeTaken(String officialCode, @Nullable UnitId except) {
        return sql.sql("""
                select exists (select 1 from membership.unit where official_code = :code
                and id is distinct from cast(:except as uuid))
                """)
                .param("code", officialCode)
                .param("except", except == null ? null : except.value())
                .query(Boolean.class)
                .single();
    }

    private static @Nullable Integer number(ResultSet row, String column) throws SQLException {
        var text = Columns.text(row, column);
        return text == null ? null : Integer.valueOf(text);
    }

    static TreeNode node(ResultSet row, int number) throws SQLException {
        var code = Columns.text(row, "official_code");
        var parent = Columns.uuid(row, "parent_id");
        var form = new UnitForm(
                requireNonNull(Columns.word(row, "kind", UnitKind.class)),
                new UnitName(row.getString("name")),
                code == null ? null : new OfficialCode(code),
                Columns.word(row, "branch_type", BranchType.class),
                number(row, "region"),
                number(row, "meeting_day"));
        return new TreeNode(
                new UnitId(Columns.id(row, "id")),
                form,
                new UnitPath(row.getString("path")),
                parent == null ? null : new UnitId(parent),
                row.getObject("valid_from", LocalDate.class),
                row.getLong("version"));
    }
}
