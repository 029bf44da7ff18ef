package vn.chiboso.bootstrap.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;
import testing.PostgresForTests;

class AuditTrailTests {
    private static final DataSource DATABASE = ownDatabase();
    private static final JdbcClient SQL = JdbcClient.create(DATABASE);

    private final AuditTrail trail = new AuditTrail(SQL);
    private final UUID chain = UUID.randomUUID();

    @BeforeAll
    static void tables() {
        new ResourceDatabasePopulator(new ClassPathResource("db/migration/__root/V1__platform.sql")).execute(DATABASE);
    }

    /** Apart from the database on which assembled applications of this JVM run. */
    private static DataSource ownDatabase() {
        JdbcClient.create(PostgresForTests.dataSource())
                .sql("create database audit_trail")
                .update();
        return new DriverManagerDataSource(PostgresForTests.jdbcUrl().replaceFirst("/postgres\\?", "/audit_trail?"));
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
