package vn.chiboso.bootstrap.bench.load;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;

/** The PostgreSQL that holds a nation, set up as for a server of a few gigabytes. */
public final class NationServer implements AutoCloseable {
    private static final Map<String, String> ALWAYS = Map.of(
            "shared_buffers", "2GB",
            "effective_cache_size", "8GB",
            "work_mem", "16MB",
            "random_page_cost", "1.1",
            "max_connections", "100",
            "max_wal_size", "8GB",
            "wal_level", "minimal",
            "max_wal_senders", "0");

    /** A nation that is lost while it is loaded is made again. */
    private static final Map<String, String> LOADING = Map.of(
            "fsync",
            "off",
            "synchronous_commit",
            "off",
            "full_page_writes",
            "off",
            "autovacuum",
            "off",
            "checkpoint_timeout",
            "30min");

    private static final Map<String, String> SERVING =
            Map.of("fsync", "on", "synchronous_commit", "on", "full_page_writes", "on");

    private final EmbeddedPostgres server;

    private NationServer(EmbeddedPostgres server) {
        this.server = server;
    }

    /** Fast and careless. */
    public static NationServer loading(Path directory) {
        return start(directory, LOADING);
    }

    /** As an operator would run it. */
    public static NationServer serving(Path directory) {
        return start(directory, SERVING);
    }

    private static NationServer start(Path directory, Map<String, String> mode) {
        try {
            Files.createDirectories(directory);
            var log = ProcessBuilder.Redirect.appendTo(new File(directory.toFile(), "postgres.log"));
            var builder = EmbeddedPostgres.builder()
                    .setDataDirectory(directory.resolve("postgres"))
                    .setCleanDataDirectory(false)
                    .setLocaleConfig("locale", "C.UTF-8")
                    .setLocaleConfig("encoding", "UTF8")
                    .setPGStartupWait(Duration.ofMinutes(3))
                    .setOutputRedirector(log)
                    .setErrorRedirector(log);
            var settings = new TreeMap<>(ALWAYS);
            settings.putAll(mode);
            settings.forEach(builder::setServerConfig);
            return new NationServer(builder.start());
        } catch (IOException e) {
            throw new UncheckedIOException("no PostgreSQL in " + directory, e);
        }
    }

    public String url() {
        return server.getJdbcUrl("postgres", "postgres");
    }

    /** Plain connections, without a pool. */
    public DataSource plain() {
        return server.getPostgresDatabase();
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
