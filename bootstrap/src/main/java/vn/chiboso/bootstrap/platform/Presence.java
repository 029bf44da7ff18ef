package vn.chiboso.bootstrap.platform;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * That this process works on its database. Whoever does holds a lock of PostgreSQL's on a connection kept for it, shared with the
 * others, until it stops or dies: the server lets go of it with the connection. So the one who can have it alone is alone.
 */
final class Presence implements AutoCloseable {
    /** "chiboso" in ASCII: advisory locks of one database share their numbers. */
    private static final long KEY = 0x63_68_69_62_6f_73_6fL;

    private final Connection connection;

    private Presence(Connection connection) {
        this.connection = connection;
    }

    /**
     * Waits while another process is entering.
     *
     * @param whenAlone runs first if no other process is present; none enters meanwhile
     */
    static Presence enter(DataSource database, Runnable whenAlone) throws SQLException {
        var connection = database.getConnection();
        try {
            var sql = on(connection);
            if (isAlone(sql)) {
                try {
                    whenAlone.run();
                    call(sql, "pg_advisory_lock_shared");
                } finally {
                    call(sql, "pg_advisory_unlock");
                }
            } else {
                call(sql, "pg_advisory_lock_shared");
            }
            return new Presence(connection);
        } catch (RuntimeException e) {
            connection.close();
            throw e;
        }
    }

    private static JdbcClient on(Connection connection) {
        return JdbcClient.create(new SingleConnectionDataSource(connection, true));
    }

    private static boolean isAlone(JdbcClient sql) {
        return sql.sql("select pg_try_advisory_lock(:key)")
                .param("key", KEY)
                .query(Boolean.class)
                .single();
    }

    private static void call(JdbcClient sql, String function) {
        sql.sql("select " + function + "(:key)").param("key", KEY).query(row -> {});
    }

    @Override
    public void close() throws SQLException {
        try (connection) {
            // the connection goes back to its pool, and would keep the lock there
            call(on(connection), "pg_advisory_unlock_shared");
        }
    }
}
