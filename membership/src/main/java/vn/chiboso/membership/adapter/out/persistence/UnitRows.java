package vn.chiboso.membership.adapter.out.persistence;

import static java.util.Objects.requireNonNull;

import java.sql.ResultSet;
import java.sql.SQLException;
import vn.chiboso.membership.api.BranchType;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.api.UnitKind;
import vn.chiboso.membership.api.UnitPath;
import vn.chiboso.membership.api.UnitView;
import vn.chiboso.membership.domain.traits.UnitTrait;

/** How units are asked for, and what a row of the answer says. */
final class UnitRows {
    /** As the unit was called on {@code :day}. */
    static final String NAME = """
            coalesce((select f.name from membership.unit_former_name f
                where f.unit_id = u.id and f.until > :day order by f.until limit 1), u.name)""";

    /** What was said of the unit on {@code :day}; the column of {@code u} says what is said until further notice. */
    static String trait(UnitTrait trait, String column) {
        return """
                (coalesce((select array[t.value] from membership.unit_past_trait t
                    where t.unit_id = u.id and t.trait = '%1$s' and t.until > :day order by t.until limit 1),
                    array[u.%2$s::text]))[1] as %2$s""".formatted(trait.name(), column);
    }

    /** Official code and branch type as of {@code :day}. */
    static final String TRAITS =
            trait(UnitTrait.OFFICIAL_CODE, "official_code") + ", " + trait(UnitTrait.BRANCH_TYPE, "branch_type");

    /** Where units stood on {@code :day}; a condition on {@code u} and {@code l} follows. */
    static final String SELECT = """
            select u.id, l.path, u.kind, %s as name, l.parent_id, %s, true as stands
            from membership.unit u join membership.unit_link l on l.unit_id = u.id and %s\s""".formatted(NAME, TRAITS, Dated.on("l"));

    /** A unit that stands no longer. */
    static final String MERGED = """
            select u.id, s.path, u.kind, u.name, s.successor_id as parent_id, u.official_code, u.branch_type,
                   false as stands
            from membership.unit u join membership.unit_succession s on s.unit_id = u.id where u.id = :unit""";

    /** Of what stands, and of what was merged. */
    static final String PLACES = """
            select unit_id, path from membership.unit_link
            where path >= :scope and path < :after and valid_to is null
            union all
            select unit_id, path from membership.unit_succession where path >= :scope and path < :after""";

    /** Where each of {@code :units} is on {@code :day}, those that were merged included. */
    static final String PLACE_OF_EACH = """
            select l.unit_id, l.path from membership.unit_link l where l.unit_id = any (:units) and %1$s
            union all
            select s.unit_id, s.path from membership.unit_succession s where s.unit_id = any (:units)
                and not exists (select 1 from membership.unit_link l where l.unit_id = s.unit_id and %1$s)""".formatted(Dated.on("l"));

    /** {@code old}: the unit, and every one that was merged into it. */
    static final String WITH_MERGED = """
            with recursive old(id) as (
                select cast(:unit as uuid) union select s.unit_id from membership.unit_succession s join old o on s.successor_id = o.id)
            """;

    /** The same as of {@code :day}. */
    static final String WITH_MERGED_BY = """
            with recursive old(id) as (
                select cast(:unit as uuid) union select s.unit_id from membership.unit_succession s join old o on s.successor_id = o.id
                where s.since <= :day)
            """;

    private UnitRows() {}

    static UnitView view(ResultSet row, int number) throws SQLException {
        var parent = Columns.uuid(row, "parent_id");
        return new UnitView(
                new UnitId(Columns.id(row, "id")),
                new UnitPath(row.getString("path")),
                requireNonNull(Columns.word(row, "kind", UnitKind.class)),
                row.getString("name"),
                parent == null ? null : new UnitId(parent),
                Columns.text(row, "official_code"),
                Columns.word(row, "branch_type", BranchType.class),
                row.getBoolean("stands"));
    }
}
