package testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.sql.DataSource;
import org.springframework.boot.SpringApplication;

/**
 * One embedded PostgreSQL per test JVM: the same binaries that the product runs on. It stops after the application contexts, which
 * would else wait for connections that nobody gives any more, each for half a minute.
 */
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
            var server = EmbeddedPostgres.builder()
                    .setRegisterShutdownHook(false)
                    .setServerConfig("fsync", "off")
                    .setServerConfig("synchronous_commit", "off")
                    .setServerConfig("full_page_writes", "off")
                    .setLocaleConfig("locale", "C.UTF-8")
                    .start();
            SpringApplication.getShutdownHandlers().add(() -> stop(server));
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void stop(EmbeddedPostgres server) {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
