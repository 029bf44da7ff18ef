package vn.chiboso.membership.adapter.out.persistence;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.chiboso.membership.api.UnitAffairs;
import vn.chiboso.membership.api.UnitAffairs.Since;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.api.UnitPath;
import vn.chiboso.membership.domain.reorganisation.Obstacle;
import vn.chiboso.membership.domain.reorganisation.Obstacle.Code;
import vn.chiboso.membership.domain.reorganisation.ReorganisationId;

/** What the units of a reorganisation wrote down since it was recorded, here and in the other modules; of new units, whatever there is. */
@Component
class Aftermath {
    private static final String FOUNDED = """
            select row_key::uuid from membership.reorganisation_trace
            where reorganisation_id = :id and relation = 'unit' and was is null""";
    /** Whose roll or name is another, except the new ones. */
    private static final String CHANGED = """
            select (w.u)::uuid from membership.reorganisation_trace r
            cross join lateral (values (r.was ->> 'unit_id'), (r.became ->> 'unit_id'), (r.became ->> 'successor_id')) w(u)
            where r.reorganisation_id = :id and r.relation in ('attachment', 'status', 'unit_succession') and w.u is not null
            union select r.row_key::uuid from membership.reorganisation_trace r
            where r.reorganisation_id = :id and r.relation = 'unit' and r.was is not null and r.was -> 'name' <> r.became -> 'name'
            except\s""" + FOUNDED;
    /** Each whose unit above is another one, also one that took over from the former. */
    private static final String MOVED = """
            select (n.became ->> 'unit_id')::uuid unit_id, n.became ->> 'path' path
            from membership.reorganisation_trace n join membership.reorganisation_trace o on o.reorganisation_id = :id
                and o.relation = 'unit_link' and o.was ->> 'unit_id' = n.became ->> 'unit_id'
                and o.became ->> 'valid_to' = n.became ->> 'valid_from'
            where n.reorganisation_id = :id and n.relation = 'unit_link' and n.was is null
            and n.became ->> 'parent_id' <> o.was ->> 'parent_id'
            """;
    /** By every beginning of every path they had or have. */
    private static final String ABOVE = """
            with place as (
                select w.path from membership.reorganisation_trace r
                cross join lateral (values (r.was ->> 'path'), (r.became ->> 'path')) w(path)
                where r.reorganisation_id = :id and r.relation = 'unit_link' and w.path is not null
                union select l.path from membership.unit_link l where l.unit_id = any (:units) and l.valid_to is null),
            beginning as (
                select distinct array_to_string(p.labels[1 : n], '.') || '.' path
                from (select string_to_array(rtrim(path, '.'), '.') labels from place) p
                cross join lateral generate_series(1, cardinality(p.labels) - 1) n)
            select distinct l.unit_id from beginning b join membership.unit_link l on l.path = b.path collate "C"
            """;

    private static final String DUES = """
            select s.unit_id, 'SHEETS' code, count(*) n from membership.dues_sheet s
            where s.unit_id = any (:units) and greatest(s.opened_at, s.closed_at) >= :at group by 1
            union all
            select p.unit_id, 'PAYMENTS', count(*) from membership.dues_payment p
            where p.unit_id = any (:units) and greatest(p.recorded_at, p.taken_back_at) >= :at group by 1
            order by 1, 2 desc
            """;

    private final JdbcClient sql;
    private final List<UnitAffairs> affairs;

    Aftermath(JdbcClient sql, List<UnitAffairs> affairs) {
        this.sql = sql;
        this.affairs = affairs;
    }

    List<Obstacle> of(ReorganisationId id) {
        var founded = units(id, FOUNDED);
        var changed = units(id, CHANGED);
        var done = sql.sql("select effective_on, done_at from membership.reorganisation where id = :id")
                .param("id", id.value())
                .query((row, n) -> new Done(
                        row.getObject(1, LocalDate.class),
                        row.getObject(2, OffsetDateTime.class).toInstant()))
                .single();
        var since = new Since(changed, moved(id), above(id, changed), done.day(), done.at());
        var anything = new Since(founded, Map.of(), Set.of(), done.day(), Instant.EPOCH);
        return Stream.of(anything, since).flatMap(each -> found(each).stream()).toList();
    }

    private List<Obstacle> found(Since since) {
        var found = new ArrayList<Found>(sql.sql(DUES)
                .param("units", ids(since.changed()))
                .param("at", since.at().atOffset(java.time.ZoneOffset.UTC))
                .query((row, n) ->
                        new Found(Columns.id(row, "unit_id"), Code.valueOf(row.getString("code")), row.getInt("n")))
                .list());
        for (var each : affairs) {
            each.keptSince(since)
                    .forEach(kept -> found.add(new Found(
                            kept.unit().value(), Code.valueOf(kept.matter().name()), kept.count())));
        }
        var names = names(found);
        return found.stream()
                .map(each -> new Obstacle(each.code(), names.getOrDefault(each.unit(), ""), each.count()))
                .toList();
    }

    private Map<UUID, String> names(List<Found> found) {
        var names = new HashMap<UUID, String>();
        sql.sql("select id, name from membership.unit where id = any (:units)")
                .param("units", found.stream().map(Found::unit).distinct().toArray(UUID[]::new))
                .query((row, n) -> names.put(Columns.id(row, "id"), row.getString("name")))
                .list();
        return names;
    }

    private Map<UnitId, UnitPath> moved(ReorganisationId id) {
        var moved = new HashMap<UnitId, UnitPath>();
        sql.sql(MOVED)
                .param("id", id.value())
                .query((row, n) ->
                        moved.put(new UnitId(Columns.id(row, "unit_id")), new UnitPath(row.getString("path"))))
                .list();
        return moved;
    }

    private Set<UnitId> above(ReorganisationId id, Set<UnitId> changed) {
        return new HashSet<>(sql.sql(ABOVE)
                .param("id", id.value())
                .param("units", ids(changed))
                .query((row, n) -> new UnitId(Columns.id(row, "unit_id")))
                .list());
    }

    private Set<UnitId> units(ReorganisationId id, String query) {
        return new HashSet<>(sql.sql(query)
                .param("id", id.value())
                .query((row, n) -> new UnitId(row.getObject(1, UUID.class)))
                .list());
    }

    private static UUID[] ids(Set<UnitId> units) {
        return units.stream().map(UnitId::value).toArray(UUID[]::new);
    }

    private record Done(LocalDate day, Instant at) {}

    private record Found(UUID unit, Code code, int count) {}
}
