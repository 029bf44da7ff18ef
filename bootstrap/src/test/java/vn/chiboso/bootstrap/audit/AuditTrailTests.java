package vn.chiboso.bootstrap.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;
import testing.PostgresForTests;

class AuditTrailTests {
    private static final JdbcClient SQL = JdbcClient.create(PostgresForTests.dataSource());

    private final AuditTrail trail = new AuditTrail(SQL);
    private final UUID chain = UUID.randomUUID();

    @BeforeAll
    static void tables() {
        SQL.sql("drop schema if exists platform cascade").update();
        SQL.sql("drop schema if exists events cascade").update();
        new ResourceDatabasePopulator(new ClassPathResource("db/migration/__root/V1__platform.sql"))
                .execute(PostgresForTests.dataSource());
    }

    @Test
    void aChainAsWrittenIsWhole() {
        append(3);
        assertThat(trail.verify(chain)).isEmpty();
    }

    @Test
    void aChangedRowIsFound() {
        append(5);
        SQL.sql("update platform.audit_entry set outcome = 'DONE' where chain = :c and position = 3")
                .param("c", chain)
                .update();
        assertThat(trail.verify(chain)).hasValue(new AuditTrail.Broken(chain, 3));
    }

    @Test
    void aRemovedRowIsFound() {
        append(4);
        SQL.sql("delete from platform.audit_entry where chain = :c and position = 2")
                .param("c", chain)
                .update();
        assertThat(trail.verify(chain)).hasValue(new AuditTrail.Broken(chain, 3));
    }

    private void append(int rows) {
        for (var i = 0; i < rows; i++) {
            trail.append(new AuditEntry(
                    chain,
                    Instant.now(),
                    UUID.randomUUID(),
                    "meetings.OpenMeeting",
                    "MeetingId=" + i,
                    "REFUSED some.code"));
        }
    }
}
