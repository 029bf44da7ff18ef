package vn.chiboso.bootstrap.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;
import testing.PostgresForTests;
import vn.chiboso.membership.api.AccountId;
import vn.chiboso.membership.api.PersonalFact;

/** What somebody did, told to them by month; nobody else's and nothing that was refused. */
class DeedsOfAPersonTests {
    private static final AccountId OWN = new AccountId(new UUID(2, 1));
    private static final AccountId LAN = new AccountId(new UUID(2, 2));

    @Test
    void whatOneDidIsToldByMonthPartAndSort() {
        JdbcClient.create(PostgresForTests.dataSource())
                .sql("create database audit_of_deeds")
                .update();
        var database = new DriverManagerDataSource(
                PostgresForTests.jdbcUrl().replaceFirst("/postgres\\?", "/audit_of_deeds?"));
        new ResourceDatabasePopulator(new ClassPathResource("db/migration/__root/V1__platform.sql")).execute(database);
        var sql = JdbcClient.create(database);
        var trail = new AuditTrail(sql);
        note(trail, OWN, "2026-10-31T18:00:00Z", "membership.CorrectMember", "DONE");
        note(trail, OWN, "2026-11-20T05:00:00Z", "membership.GivePosition", "DONE");
        note(trail, OWN, "2026-11-20T05:00:00Z", "membership.GivePosition", "REFUSED x");
        note(trail, OWN, "2026-11-21T05:00:00Z", "meetings.ShowTasks", "DONE");
        note(trail, LAN, "2026-11-21T05:00:00Z", "meetings.ShowTasks", "DONE");
        var messages = new ResourceBundleMessageSource();
        messages.setBasename("messages/bootstrap");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);

        var section = new DeedsOfAPerson(sql, messages)
                .of(List.of(OWN), Locale.of("vi"))
                .getFirst();

        assertThat(section.facts())
                .extracting(PersonalFact::on, PersonalFact::what, PersonalFact::value)
                .containsExactlyInAnyOrder(
                        tuple(LocalDate.of(2026, 11, 1), "Đã ghi, đã sửa", "đảng viên và chi bộ, 2 lần"),
                        tuple(LocalDate.of(2026, 11, 1), "Đã xem", "sinh hoạt, 1 lần"));
    }

    private static void note(AuditTrail trail, AccountId by, String at, String useCase, String outcome) {
        trail.append(new AuditEntry(by.value(), Instant.parse(at), by.value(), useCase, "", outcome));
    }
}
