package vn.chiboso.membership.adapter.out.persistence;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.membership.api.UnitPath;
import vn.chiboso.membership.application.port.out.People;
import vn.chiboso.membership.domain.PersonHit;

/**
 * Names of people on rolls below a path. Table {@code name_place} says in one look who of that name was ever below it, in a province
 * of half a million as well; the dated rows say of the first of them whether they are there on the day.
 */
@Component
class JdbcPeople implements People {
    private static final int SHOWN = 20;

    /** The first so many names are looked at; all of them only when too few of those people are still there. */
    private static final int LOOKED_AT = 100;

    private static final String NAMED = """
        with looked as materialized (
            select p.member_id, p.sort_name from membership.name_place p
            where %s
            order by p.sort_name collate "vi-x-icu", p.member_id limit :most)
        select m.id, m.full_name, u.name branch,
            (select c.user_name from membership.account c where c.member_id = m.id) user_name, (select count(*) from looked) looked from looked p
        join membership.member m on m.id = p.member_id
        join membership.attachment a on a.member_id = p.member_id and a.kind = 'HOME' and %s
        join membership.unit_link l on l.unit_id = a.unit_id and %s
        join membership.unit u on u.id = a.unit_id
        where l.path >= :scope and l.path < :after
        order by p.sort_name collate "vi-x-icu", p.member_id limit :shown
        """;

    private final JdbcClient sql;

    JdbcPeople(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public List<PersonHit> named(String folded, UnitPath scope, LocalDate day) {
        var rows = named(folded, scope, day, LOOKED_AT);
        var more = rows.isEmpty() || rows.getFirst().looked() == LOOKED_AT;
        return (rows.size() < SHOWN && more ? named(folded, scope, day, Integer.MAX_VALUE) : rows)
                .stream().map(Row::hit).toList();
    }

    private List<Row> named(String folded, UnitPath scope, LocalDate day, int most) {
        var path = scope.value();
        var statement = sql.sql(NAMED.formatted(NameWords.condition(scope), Dated.on("a"), Dated.on("l")));
        return NameWords.of(folded)
                .ask(statement, scope)
                .param("scope", path)
                .param("after", Dated.after(path))
                .param("day", day)
                .param("most", most)
                .param("shown", SHOWN)
                .query((row, n) -> new Row(
                        new PersonHit(
                                new MemberId(Columns.id(row, "id")),
                                row.getString("full_name"),
                                Columns.text(row, "branch"),
                                Columns.text(row, "user_name")),
                        row.getInt("looked")))
                .list();
    }

    /**
     * A hit.
     *
     * @param looked at how many names
     */
    private record Row(PersonHit hit, int looked) {}
}
