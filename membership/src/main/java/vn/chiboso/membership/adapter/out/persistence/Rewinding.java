package vn.chiboso.membership.adapter.out.persistence;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.chiboso.membership.adapter.out.persistence.Traces.Relation;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.api.UnitPath;
import vn.chiboso.membership.domain.reorganisation.Moved;
import vn.chiboso.membership.domain.reorganisation.ReorganisationId;

/** Puts every traced row back as it was: what is new goes first, so that nothing overlaps what returns. */
@Component
class Rewinding {
    private static final String NEW = """
            delete from membership.%1$s t using membership.reorganisation_trace r
            where r.reorganisation_id = :id and r.relation = '%1$s' and r.was is null and %2$s""";
    private static final String ENDED = """
            insert into membership.%1$s select w.* from membership.reorganisation_trace r,
                jsonb_populate_record(null::membership.%1$s, r.was) w
            where r.reorganisation_id = :id and r.relation = '%1$s' and r.was is not null and r.became is null""";
    private static final String CHANGED = """
            update membership.%1$s t set %3$s from membership.reorganisation_trace r,
                jsonb_populate_record(null::membership.%1$s, r.was) w
            where r.reorganisation_id = :id and r.relation = '%1$s' and r.was is not null and r.became is not null
            and %2$s""";
    /**
     * What is new goes and what it followed returns in one statement, so that the triggers see a unit that stands throughout: its
     * count would else go and come again, and whoever waits for the row that went would be counted nowhere.
     */
    private static final String NEW_AND_CHANGED =
            "with gone as (" + NEW + " returning 1) " + CHANGED + " and (select count(*) from gone) >= 0";
    /** Links that are new with another unit above, and units that ended; not what came along with a unit that ended. */
    private static final String MOVED = """
            with ended as (
                select (r.became ->> 'unit_id')::uuid unit_id, (r.became ->> 'successor_id')::uuid into_id, r.became ->> 'path' path
                from membership.reorganisation_trace r
                where r.reorganisation_id = :id and r.relation = 'unit_succession' and r.was is null)
            select (n.became ->> 'unit_id')::uuid unit_id, o.was ->> 'path' was_path, n.became ->> 'path' path, null::uuid into_id
            from membership.reorganisation_trace n join membership.reorganisation_trace o on o.reorganisation_id = :id
                and o.relation = 'unit_link' and o.was ->> 'unit_id' = n.became ->> 'unit_id'
                and o.became ->> 'valid_to' = n.became ->> 'valid_from'
            where n.reorganisation_id = :id and n.relation = 'unit_link' and n.was is null
            and n.became ->> 'parent_id' <> o.was ->> 'parent_id'
            and not exists (select 1 from ended where ended.unit_id = (o.was ->> 'parent_id')::uuid)
            union all
            select ended.unit_id, o.was ->> 'path', ended.path, ended.into_id
            from ended join membership.reorganisation_trace o on o.reorganisation_id = :id and o.relation = 'unit_link'
                and o.was ->> 'unit_id' = ended.unit_id::text
            """;

    private final JdbcClient sql;

    Rewinding(JdbcClient sql) {
        this.sql = sql;
    }

    void takeBack(ReorganisationId id) {
        for (var relation : List.of(
                Relation.STATUS,
                Relation.ATTACHMENT,
                Relation.POSITION,
                Relation.TRANSFER,
                Relation.FORMER_NAME,
                Relation.SUCCESSION,
                Relation.LINK)) {
            if (relation == Relation.LINK) {
                run(id, NEW_AND_CHANGED.formatted(relation.table, relation.traced, relation.restored));
            } else {
                run(id, NEW.formatted(relation.table, relation.traced));
                run(id, CHANGED.formatted(relation.table, relation.traced, relation.restored));
            }
            run(id, ENDED.formatted(relation.table));
        }
        // a unit that has never stood is left without a place, since others may have noted its id; its codes are free
        // again
        run(id, """
                update membership.unit t set official_code = null, administrative_code = null, version = t.version + 1
                from membership.reorganisation_trace r
                where r.reorganisation_id = :id and r.relation = 'unit' and r.was is null and t.id = r.row_key::uuid""");
        run(id, CHANGED.formatted("unit", Relation.UNIT.traced, "name = w.name, version = t.version + 1"));
    }

    List<Moved> moved(ReorganisationId id) {
        return sql.sql(MOVED)
                .param("id", id.value())
                .query((row, n) -> {
                    var into = Columns.uuid(row, "into_id");
                    return new Moved(
                            new UnitId(Columns.id(row, "unit_id")),
                            new UnitPath(row.getString("was_path")),
                            new UnitPath(row.getString("path")),
                            into == null ? null : new UnitId(into));
                })
                .list();
    }

    private void run(ReorganisationId id, String statement) {
        sql.sql(statement).param("id", id.value()).update();
    }
}
