package vn.chiboso.bootstrap.platform;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The PostgreSQL that comes with the product: its data live in the data directory and outlive every run. */
final class EmbeddedServer implements AutoCloseable {
    private final DirectoryLock lock;
    private final EmbeddedPostgres server;
    private final String password;

    private EmbeddedServer(DirectoryLock lock, EmbeddedPostgres server, String password) {
        this.lock = lock;
        this.server = server;
        this.password = password;
    }

    static EmbeddedServer start(Directories directories) {
        var lock = DirectoryLock.take(directories.root());
        LeftoverServer.stop(directories.postgres());
        var access = new LocalAccess(directories.postgres());
        try {
            access.open();
            var server = EmbeddedPostgres.builder()
                    .setDataDirectory(directories.postgres())
                    .setCleanDataDirectory(false)
                    // stopped by the container, after everything that uses it
                    .setRegisterShutdownHook(false)
                    .setOverrideWorkingDirectory(directories.binaries().toFile())
                    .setLocaleConfig("locale", "C.UTF-8")
                    .setLocaleConfig("encoding", "UTF8")
                    // the library's defaults are for tests that may lose everything
                    .setServerConfig("fsync", "on")
                    .setServerConfig("synchronous_commit", "on")
                    .setServerConfig("full_page_writes", "on")
                    .setServerConfig("max_connections", "100")
                    .setServerConfig("shared_buffers", "128MB")
                    .setPGStartupWait(Duration.ofMinutes(2))
                    .setOutputRedirector(log(directories.root()))
                    .setErrorRedirector(log(directories.root()))
                    .start();
            var password = access.close(JdbcClient.create(server.getPostgresDatabase()));
            return new EmbeddedServer(lock, server, password);
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "the embedded PostgreSQL did not start; see postgres.log in the data directory", e);
        }
    }

    private static ProcessBuilder.Redirect log(Path directory) {
        return ProcessBuilder.Redirect.appendTo(new File(directory.toFile(), "postgres.log"));
    }

    DataSource dataSource() {
        return Pools.pool("jdbc:postgresql://127.0.0.1:%d/postgres".formatted(server.getPort()), "postgres", password);
    }

    @Override
    public void close() throws IOException {
        server.close();
        lock.close();
    }
}
