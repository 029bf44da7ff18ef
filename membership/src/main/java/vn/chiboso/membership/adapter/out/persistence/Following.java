package vn.chiboso.membership.adapter.out.persistence;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.chiboso.membership.adapter.out.persistence.Traces.Relation;
import vn.chiboso.membership.domain.reorganisation.Obstacle;
import vn.chiboso.membership.domain.reorganisation.Obstacle.Code;
import vn.chiboso.membership.domain.reorganisation.ReorganisationId;

/** What followed from a reorganisation, by comparing each row it left with what it is now, and by what is new around them. */
@Component
class Following {
    /** Of a row that it touched, or of a unit it moved: what was split from that one came to stand beside it. */
    private static final String LATER = """
            select distinct n.decision_number from membership.reorganisation_trace r
            join membership.reorganisation o on o.id = r.reorganisation_id
            join membership.reorganisation_trace x on x.relation = r.relation and x.row_key = r.row_key
            join membership.reorganisation n on n.id = x.reorganisation_id and n.sequence > o.sequence and n.undone_at is null
            where r.reorganisation_id = :id
            union
            select n.decision_number from membership.reorganisation_trace r
            join membership.reorganisation o on o.id = r.reorganisation_id
            join membership.reorganisation_unit u on u.unit_id = left(r.row_key, 36)::uuid
            join membership.reorganisation n on n.id = u.reorganisation_id and n.kind = 'SPLIT' and n.sequence > o.sequence
                and n.undone_at is null
            where r.reorganisation_id = :id and r.relation = 'unit_link' order by 1
            """;
    /** What would return stood below a unit that has gone elsewhere or ended since, and that does not return with it. */
    private static final String ABOVE = """
            select distinct coalesce((select n.decision_number from membership.reorganisation_trace x
                join membership.reorganisation n on n.id = x.reorganisation_id and n.sequence > o.sequence and n.undone_at is null
                where x.relation = 'unit_link' and x.row_key >= w.parent_id || '/' collate "C" and x.row_key < w.parent_id || '0' collate "C"
                order by n.sequence limit 1), '')
            from membership.reorganisation_trace r
            join membership.reorganisation o on o.id = r.reorganisation_id
            cross join lateral jsonb_populate_record(null::membership.unit_link, r.was) w
            where r.reorganisation_id = :id and r.relation = 'unit_link' and w.parent_id is not null
            and not exists (select 1 from membership.reorganisation_trace t where t.reorganisation_id = :id
                and t.relation = 'unit_link' and t.was is not null and left(t.row_key, 36) = w.parent_id::text)
            and not exists (select 1 from membership.unit_link p where p.unit_id = w.parent_id and starts_with(w.path, p.path)
                and p.valid_from <= o.effective_on and (p.valid_to is null or p.valid_to >= w.valid_to))
            """;

    /** Whoever would return came from a unit that has ended since. */
    private static final String ENDED = """
            select distinct n.decision_number from membership.reorganisation_trace r
            join membership.reorganisation o on o.id = r.reorganisation_id
            join membership.reorganisation_trace x on x.relation = 'unit_succession' and x.row_key = r.was ->> 'unit_id' and x.was is null
            join membership.reorganisation n on n.id = x.reorganisation_id and n.sequence > o.sequence and n.undone_at is null
            where r.reorganisation_id = :id and r.relation in ('attachment', 'status', 'position') and r.was is not null
            """;

    private static final String CHANGED = Stream.of(Relation.values())
            .filter(relation -> relation != Relation.UNIT)
            .map(relation -> """
                    select count(*) n from membership.reorganisation_trace r
                    left join membership.%1$s t on %2$s
                    where r.reorganisation_id = :id and r.relation = '%1$s' and r.became is not null
                    and to_jsonb(t) is distinct from r.became
                    """.formatted(relation.table, relation.traced))
            .collect(Collectors.joining(" union all ", "select coalesce(sum(n), 0) from (", """
                     union all select count(*) from membership.reorganisation_trace r
                    join membership.unit u on u.id = r.row_key::uuid
                    where r.reorganisation_id = :id and r.relation = 'unit' and r.was is not null
                    and u.name <> r.became ->> 'name') x"""));
    private static final String NEW_PLACES = """
            select (r.became ->> 'unit_id')::uuid unit_id, r.became ->> 'path' path from membership.reorganisation_trace r
            where r.reorganisation_id = :id and r.relation = 'unit_link' and r.was is null and r.became is not null
            """;
    /** Also those that stood there for a while since: their past names a unit that would never have stood. */
    private static final String UNITS = """
            select distinct u.name from (%s) p
            join membership.reorganisation o on o.id = :id
            join membership.unit_link l on l.path >= p.path collate "C" and l.path < left(p.path, -1) || '/' collate "C"
            join membership.unit u on u.id = l.unit_id
            where (l.valid_to is null or l.valid_to > o.effective_on) and not exists (select 1 from membership.reorganisation_trace r
                where r.reorganisation_id = :id and r.relation = 'unit_link' and r.row_key = l.unit_id || '/' || l.valid_from)
            order by u.name
            """.formatted(NEW_PLACES);

    private static final String FOUNDED = """
            select row_key::uuid from membership.reorganisation_trace
            where reorganisation_id = :id and relation = 'unit' and was is null""";
    private static final String UNTRACED = """
            not exists (select 1 from membership.reorganisation_trace r where r.reorganisation_id = :id
                and r.relation = '%s' and r.row_key = t.id::text)""";
    private static final String MEMBERS = "select count(*) from membership.attachment t where t.unit_id in (" + FOUNDED
            + ") and " + UNTRACED.formatted("attachment");
    /** On what is new, to people who came with it, and in the place of those who gave up theirs: nobody may hold what returns beside them. */
    private static final String POSITIONS = """
            select count(*) from membership.position t where %s and (t.unit_id in (%s) or exists (
                select 1 from membership.reorganisation_trace a where a.reorganisation_id = :id and a.relation = 'attachment'
                and a.was is null and a.became ->> 'unit_id' = t.unit_id::text
                and a.became ->> 'member_id' = t.member_id::text and t.valid_from >= (a.became ->> 'valid_from')::date)
            or exists (
                select 1 from membership.reorganisation_trace a, jsonb_populate_record(null::membership.position, a.was) w
                where a.reorganisation_id = :id and a.relation = 'position' and w.unit_id = t.unit_id and w.position = t.position
                and (t.position = 'SECRETARY' or w.member_id = t.member_id)
                and daterange(w.valid_from, w.valid_to) && daterange(t.valid_from, t.valid_to)))
            """.formatted(UNTRACED.formatted("position"), FOUNDED);

    private static final String TRANSFERS = """
            select count(*) from membership.transfer t where t.created_at >= (select o.done_at from membership.reorganisation o where o.id = :id) and exists (
                select 1 from membership.reorganisation_trace a where a.reorganisation_id = :id and a.relation = 'attachment'
                and a.was is null and a.became ->> 'member_id' = t.member_id::text)
            """;

    /**
     * Whoever was entered since on the roll of a unit that took over by an act of before the day, or after an admission into the one that
     * ended: they belong to the one that would stand again.
     */
    private static final String ACTS = """
            select m.full_name, count(*) n from membership.act a
            join membership.member m on m.id = a.member_id
            join membership.reorganisation o on o.id = :id
            where a.recorded_at > o.done_at and a.kind <> 'ANNULLED' and a.reorganisation_id is null
            and not exists (select 1 from membership.act x where x.annuls_id = a.id)
            and a.unit_id in (select (r.became ->> 'successor_id')::uuid from membership.reorganisation_trace r
                where r.reorganisation_id = :id and r.relation = 'unit_succession' and r.was is null)
            and (a.on_day < o.effective_on or exists (select 1 from membership.act d
                where d.member_id = a.member_id and d.kind = 'ADMITTED' and d.unit_id in (
                    select (r.became ->> 'unit_id')::uuid from membership.reorganisation_trace r
                    where r.reorganisation_id = :id and r.relation = 'unit_succession' and r.was is null)))
            group by m.id, m.full_name order by m.full_name, m.id
            """;

    private final JdbcClient sql;
    private final Aftermath aftermath;

    Following(JdbcClient sql, Aftermath aftermath) {
        this.sql = sql;
        this.aftermath = aftermath;
    }

    List<Obstacle> obstacles(ReorganisationId id) {
        var found = new ArrayList<Obstacle>();
        Stream.of(LATER, ABOVE, ENDED)
                .flatMap(query -> texts(id, query).stream())
                .distinct()
                .forEach(number -> found.add(new Obstacle(Code.LATER, number, 1)));
        texts(id, UNITS).forEach(name -> found.add(new Obstacle(Code.UNITS, name, 1)));
        if (found.isEmpty()) {
            count(id, CHANGED, Code.CHANGED, found);
        }
        count(id, MEMBERS, Code.MEMBERS, found);
        count(id, POSITIONS, Code.POSITIONS, found);
        count(id, TRANSFERS, Code.TRANSFERS, found);
        found.addAll(sql.sql(ACTS)
                .param("id", id.value())
                .query((row, n) -> new Obstacle(Code.ACTS, row.getString("full_name"), row.getInt("n")))
                .list());
        found.addAll(aftermath.of(id));
        return found;
    }

    private void count(ReorganisationId id, String query, Code code, List<Obstacle> found) {
        var count = sql.sql(query).param("id", id.value()).query(Integer.class).single();
        if (count > 0) {
            found.add(new Obstacle(code, "", count));
        }
    }

    private List<String> texts(ReorganisationId id, String query) {
        return sql.sql(query)
                .param("id", id.value())
                .query((row, n) -> row.getString(1))
                .list();
    }
}
