package vn.chiboso.bootstrap.platform;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Who on this machine may connect to the embedded server: only who knows the password of this run. The library can start the
 * server only while everybody local is trusted, so that door is open for the second of the start and shut right after.
 */
final class LocalAccess {
    private static final String TRUST =
            "host all all 127.0.0.1/32 trust\nhost all all ::1/128 trust\nlocal all all trust\n";
    private static final String PASSWORD = "host all all 127.0.0.1/32 scram-sha-256\n";

    private final Path rules;

    LocalAccess(Path postgresDirectory) {
        this.rules = postgresDirectory.resolve("pg_hba.conf");
    }

    /** Before a start on existing data; a first start finds nothing to open. */
    void open() throws IOException {
        if (Files.exists(rules)) {
            Files.writeString(rules, TRUST);
        }
    }

    /** After the start. Returns the password of this run, kept in memory alone. */
    String close(JdbcClient server) throws IOException {
        var secret = new byte[24];
        new SecureRandom().nextBytes(secret);
        var password = HexFormat.of().formatHex(secret);
        server.sql("alter role postgres password '" + password + "'").update();
        Files.writeString(rules, PASSWORD);
        server.sql("select pg_reload_conf()").query(Boolean.class).single();
        return password;
    }
}
