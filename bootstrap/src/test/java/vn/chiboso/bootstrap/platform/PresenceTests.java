package vn.chiboso.bootstrap.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import testing.PostgresForTests;

/** In a database of its own: in the shared one, other tests' applications are present. */
class PresenceTests {
    private static final String NAME = "presence_" + ProcessHandle.current().pid();

    private final AtomicInteger alone = new AtomicInteger();

    @BeforeAll
    static void database() {
        JdbcClient.create(PostgresForTests.dataSource())
                .sql("create database " + NAME)
                .update();
    }

    @Test
    void onlyTheFirstOfThoseWhoArePresentIsAlone() throws SQLException {
        try (var first = enter();
                var second = enter()) {
            assertThat(alone).hasValue(1);
            assertThat(first).isNotSameAs(second);
        }
        enter().close();
        assertThat(alone).as("everybody left").hasValue(2);
    }

    @Test
    void whoeverFailsToTakeUpIsNotPresent() throws SQLException {
        try (var pool = pool()) {
            assertThatThrownBy(() -> Presence.enter(pool, () -> {
                        throw new IllegalStateException("no");
                    }))
                    .isInstanceOf(IllegalStateException.class);
            enter().close();
        }
        assertThat(alone).hasValue(1);
    }

    @Test
    void thePoolDoesNotKeepAPresenceThatEnded() throws SQLException {
        try (var pool = pool()) {
            Presence.enter(pool, alone::incrementAndGet).close();
            enter().close();
        }
        assertThat(alone).hasValue(2);
    }

    private Presence enter() throws SQLException {
        return Presence.enter(new DriverManagerDataSource(address()), alone::incrementAndGet);
    }

    private static HikariDataSource pool() {
        return Pools.pool(address(), "postgres", "postgres");
    }

    private static String address() {
        return PostgresForTests.jdbcUrl().replaceFirst("/postgres\\?", "/" + NAME + "?");
    }
}
