package vn.chiboso.bootstrap.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;
import testing.PostgresForTests;

class StaleEventsTests {
    private static final Instant NOW = Instant.parse("2026-11-20T05:00:00Z");
    private static final DataSource DATABASE = ownDatabase();
    private static final JdbcClient SQL = JdbcClient.create(DATABASE);

    private final StaleEvents stale = new StaleEvents(SQL, Clock.fixed(NOW, ZoneOffset.UTC));

    @BeforeAll
    static void tables() {
        new ResourceDatabasePopulator(new ClassPathResource("db/migration/__root/V1__platform.sql")).execute(DATABASE);
    }

    /** Apart from the database on which assembled applications of this JVM run. */
    private static DataSource ownDatabase() {
        JdbcClient.create(PostgresForTests.dataSource())
                .sql("create database stale_events")
                .update();
        return new DriverManagerDataSource(PostgresForTests.jdbcUrl().replaceFirst("/postgres\\?", "/stale_events?"));
    }

    @Test
    void anOldEventJustHandedOutAgainIsNotDead() {
        var resubmitted = event("RESUBMITTED", Duration.ofHours(5), Duration.ofSeconds(20));
        var processing = event("PROCESSING", Duration.ofHours(5), Duration.ofSeconds(170));
        stale.giveUp();
        assertThat(status(resubmitted)).isEqualTo("RESUBMITTED");
        assertThat(status(processing)).isEqualTo("PROCESSING");
    }

    @Test
    void anEventHandedOutAgainLongAgoIsDead() {
        var resubmitted = event("RESUBMITTED", Duration.ofHours(5), Duration.ofSeconds(190));
        var processing = event("PROCESSING", Duration.ofHours(5), Duration.ofHours(1));
        stale.giveUp();
        assertThat(status(resubmitted)).isEqualTo("FAILED");
        assertThat(status(processing)).isEqualTo("FAILED");
    }

    @Test
    void anEventNeverHandedOutAgainCountsFromItsPublication() {
        var fresh = event("PUBLISHED", Duration.ofSeconds(20), null);
        var forgotten = event("PUBLISHED", Duration.ofSeconds(40), null);
        var underWay = event("PROCESSING", Duration.ofSeconds(170), null);
        var dead = event("PROCESSING", Duration.ofSeconds(190), null);
        stale.giveUp();
        assertThat(status(fresh)).isEqualTo("PUBLISHED");
        assertThat(status(forgotten)).isEqualTo("FAILED");
        assertThat(status(underWay)).isEqualTo("PROCESSING");
        assertThat(status(dead)).isEqualTo("FAILED");
    }

    private static UUID event(String status, Duration age, @Nullable Duration sinceResubmission) {
        var id = UUID.randomUUID();
        SQL.sql("""
                        insert into events.event_publication (id, listener_id, event_type, serialized_event,
                            publication_date, status, completion_attempts, last_resubmission_date)
                        values (:id, 'listener', 'type', '{}', :published, :status, 1, :resubmitted)
                        """)
                .param("id", id)
                .param("published", NOW.minus(age).atOffset(ZoneOffset.UTC))
                .param("status", status)
                .param(
                        "resubmitted",
                        sinceResubmission == null
                                ? null
                                : NOW.minus(sinceResubmission).atOffset(ZoneOffset.UTC))
                .update();
        return id;
    }

    private static String status(UUID id) {
        return SQL.sql("select status from events.event_publication where id = :id")
                .param("id", id)
                .query(String.class)
                .single();
    }
}
