package vn.chiboso.membership.adapter.out.persistence;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.chiboso.membership.api.MemberStatus;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.api.UnitKind;
import vn.chiboso.membership.api.UnitPath;
import vn.chiboso.membership.application.port.out.PastCounts;

/** Counts by the range of paths, each unit put down to the one directly below the path. */
@Component
class JdbcPastCounts implements PastCounts {
    /** Range and length are part of the text, safe by their types, so that the plan is that of the area's size ({@link JdbcUnits}). */
    private static final String BELOW = """
            from membership.unit_link l join membership.unit u on u.id = l.unit_id %s
            cross join lateral (select left(l.path, %d + strpos(substr(l.path, %d), '.')) as path) top
            where l.path >= '%s' and l.path < '%s' and %s
            """;

    private static final String PEOPLE = """
            join membership.attachment a on a.unit_id = l.unit_id and %s
            join membership.status s on s.member_id = a.member_id and s.unit_id = a.unit_id and %s
            """.formatted(Dated.on("a"), Dated.on("s"));

    private final JdbcClient sql;

    JdbcPastCounts(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public List<Units> units(UnitPath path, LocalDate day) {
        return sql.sql("select top.path, u.kind, count(*) n " + below(path, "") + " group by 1, 2")
                .param("day", day)
                .query((row, n) -> new Units(
                        new UnitPath(row.getString("path")),
                        requireNonNull(Columns.word(row, "kind", UnitKind.class)),
                        row.getInt("n")))
                .list();
    }

    @Override
    public List<People> people(UnitPath path, LocalDate day) {
        return sql.sql("select top.path, s.status, count(*) n, count(*) filter (where a.kind = 'HOME') home "
                        + below(path, PEOPLE) + " group by 1, 2")
                .param("day", day)
                .query((row, n) -> new People(
                        new UnitPath(row.getString("path")),
                        requireNonNull(Columns.word(row, "status", MemberStatus.class)),
                        row.getInt("n"),
                        row.getInt("home")))
                .list();
    }

    /** A roll begins with the first who came to it; a branch to which nobody ever came has none to wait for. */
    @Override
    public List<Rolls> rolls(UnitPath path, LocalDate day) {
        var began = """
                cross join lateral (select min(a.valid_from) as day from membership.attachment a where a.unit_id = l.unit_id) began
                """;
        return sql.sql("select top.path, count(*) n, count(*) filter (where began.day > :day) unknown,"
                        + " min(began.day) filter (where began.day > :day) first_day " + below(path, began)
                        + " and u.kind = 'BRANCH' group by 1")
                .param("day", day)
                .query((row, n) -> new Rolls(
                        new UnitPath(row.getString("path")),
                        row.getInt("n"),
                        row.getInt("unknown"),
                        Columns.day(row, "first_day")))
                .list();
    }

    @Override
    public Map<UnitId, UnitPath> places(List<UnitId> units) {
        var places = new HashMap<UnitId, UnitPath>();
        sql.sql("""
                select unit_id, path from membership.unit_succession where unit_id = any (:units)
                union all
                select unit_id, path from membership.unit_link where unit_id = any (:units) and valid_to is null
                """)
                .param("units", units.stream().map(UnitId::value).toArray(UUID[]::new))
                .query(row -> {
                    places.put(new UnitId(Columns.id(row, "unit_id")), new UnitPath(row.getString("path")));
                });
        return places;
    }

    private static String below(UnitPath path, String more) {
        var scope = path.value();
        return BELOW.formatted(more, scope.length(), scope.length() + 1, scope, Dated.after(scope), Dated.on("l"));
    }
}
