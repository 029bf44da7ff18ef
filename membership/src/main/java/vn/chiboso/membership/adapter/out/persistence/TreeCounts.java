package vn.chiboso.membership.adapter.out.persistence;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.chiboso.membership.api.UnitPath;
import vn.chiboso.membership.domain.reorganisation.ReorganisationId;
import vn.chiboso.membership.domain.reorganisation.Step;

/**
 * Counts that a reorganisation writes, held in one order before it writes any: statement by statement they would be locked in the
 * order of the steps and of the links. Who comes to a roll there meanwhile waits, and is counted in the row that stands afterwards.
 */
@Component
class TreeCounts {
    private final JdbcClient sql;

    TreeCounts(JdbcClient sql) {
        this.sql = sql;
    }

    void hold(List<Step> steps) {
        var units = new HashSet<UUID>();
        var paths = new ArrayList<UnitPath>();
        for (var step : steps) {
            switch (step) {
                case Step.Shift shift -> paths.add(shift.from());
                case Step.Dissolve dissolve -> paths.add(dissolve.from());
                case Step.Transfer transfer -> {
                    units.add(transfer.from().value());
                    units.add(transfer.to().value());
                }
                case Step.Found _, Step.Call _, Step.Relieve _ -> {}
            }
        }
        units.addAll(sql.sql("""
                select c.unit_id from unnest(cast(:paths as text[]), cast(:afters as text[])) as s(path, after)
                join membership.unit_count c on c.path >= s.path and c.path < s.after
                """)
                .param("paths", Columns.values(paths))
                .param("afters", EverBelow.afters(paths))
                .query(UUID.class)
                .list());
        CountLocks.hold(sql, units.toArray(UUID[]::new));
    }

    /** Of all that it touched, which is put back. */
    void hold(ReorganisationId id) {
        var units = sql.sql("""
                select distinct cast(u as uuid) from membership.reorganisation_trace r
                cross join lateral (values (r.was ->> 'unit_id'), (r.became ->> 'unit_id')) v(u)
                where r.reorganisation_id = :id and r.relation in ('unit_link', 'attachment', 'status') and u is not null
                """).param("id", id.value()).query(UUID.class).list();
        CountLocks.hold(sql, units.toArray(UUID[]::new));
    }
}
