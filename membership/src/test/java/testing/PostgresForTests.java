package testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.sql.DataSource;

/** One embedded PostgreSQL per test JVM: the same binaries that the product runs on. */
public final class PostgresForTests {
    private static final EmbeddedPostgres SERVER = start();

    private PostgresForTests() {}

    /** The database of this JVM; created on first use, gone with the JVM. */
    public static DataSource dataSource() {
        return SERVER.getPostgresDatabase();
    }

    /** JDBC address of the same database, user and password included. */
    public static String jdbcUrl() {
        return SERVER.getJdbcUrl("postgres", "postgres");
    }

    private static EmbeddedPostgres start() {
        try {
            return EmbeddedPostgres.builder()
                    .setServerConfig("fsync", "off")
                    .setServerConfig("synchronous_commit", "off")
                    .setServerConfig("full_page_writes", "off")
                    .setLocaleConfig("locale", "C.UTF-8")
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
