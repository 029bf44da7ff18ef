package vn.chiboso.membership.adapter.out.persistence;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Counts per branch are kept by triggers, in whatever order rows are written. Whoever writes rows of several branches in one
 * transaction therefore locks their counts first, in the order in which everybody does (migration V19), after the people.
 */
final class CountLocks {
    private CountLocks() {}

    static void hold(JdbcClient sql, UUID... units) {
        sql.sql("select membership.hold_counts(:units)::text")
                .param("units", units)
                .query(String.class)
                .list();
    }
}
