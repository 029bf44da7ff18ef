package testing;

import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Takes everything out of tables. Truncating makes new files for every table and every index, which costs a test more than all it
 * asks; the few rows that a test has written are deleted in no time.
 */
public final class Emptied {
    private static final String DELETE = """
            do $$
            declare
                each regclass;
                reached regclass[];
            begin
                with recursive hit(id) as (
                    select unnest(array[%s]::regclass[])::oid
                    union
                    select c.conrelid from pg_constraint c join hit on c.confrelid = hit.id where c.contype = 'f')
                select array_agg(id::regclass) from hit into reached;
                -- who still writes, a listener perhaps, is waited for
                execute 'lock table ' || array_to_string(reached, ', ') || ' in share row exclusive mode';
                perform set_config('session_replication_role', 'replica', true);
                foreach each in array reached loop
                    execute 'delete from ' || each;
                end loop;
                perform set_config('session_replication_role', 'origin', true);
            end $$
            """;

    private static final int TRIES = 5;

    private Emptied() {}

    /**
     * Empties the tables, named with their schema, and whatever refers to them. A listener of the test before may still be writing:
     * who of the two gives way is not ours to say, so it is tried again.
     */
    public static void of(JdbcClient sql, String... tables) {
        for (var tries = 1; ; tries++) {
            try {
                sql.sql(DELETE.formatted("'" + String.join("', '", tables) + "'"))
                        .update();
                return;
            } catch (PessimisticLockingFailureException e) {
                if (tries == TRIES) {
                    throw e;
                }
            }
        }
    }
}
