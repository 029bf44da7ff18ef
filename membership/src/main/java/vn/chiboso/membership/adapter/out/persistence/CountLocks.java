package vn.chiboso.membership.adapter.out.persistence;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Counts per branch are kept by triggers, in whatever order rows are written. Whoever writes rows of several branches in one
 * transaction therefore locks their counts first, in the order in which everybody does (migration V19), after the people.
 *
 * <p>Whoever names branches in rows takes these as well, before the counts: the check that a named branch is there waits for a
 * reorganisation, which has its branches and wants their counts next.
 */
final class CountLocks {
    private CountLocks() {}

    /** Branches so that they may be named, then their counts. */
    static void holdWithBranches(JdbcClient sql, UUID... units) {
        sql.sql("select id from membership.unit where id = any (:units) order by id for key share")
                .param("units", units)
                .query(UUID.class)
                .list();
        hold(sql, units);
    }

    static void hold(JdbcClient sql, UUID... units) {
        sql.sql("select membership.hold_counts(:units)::text")
                .param("units", units)
                .query(String.class)
                .list();
    }
}
