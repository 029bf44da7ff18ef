package vn.chiboso.bootstrap.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;
import testing.PostgresForTests;
import vn.chiboso.membership.api.AccountId;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.membership.api.PersonAccounts;
import vn.chiboso.membership.api.PersonalFact;
import vn.chiboso.membership.api.SignIn;
import vn.chiboso.membership.api.SignIns;

/** The audit told to the person it is about: by day, by whom, without their own looks and without anybody else's. */
class ReadsOfAPersonTests {
    private static final DataSource DATABASE = ownDatabase();
    private static final MemberId PERSON = new MemberId(new UUID(1, 7));
    private static final AccountId OWN = new AccountId(new UUID(2, 1));
    private static final AccountId LAN = new AccountId(new UUID(2, 2));

    private final JdbcClient sql = JdbcClient.create(DATABASE);

    @BeforeAll
    static void tables() {
        new ResourceDatabasePopulator(
                        new ClassPathResource("db/migration/__root/V1__platform.sql"),
                        new ClassPathResource("db/migration/__root/V22__audit_by_person.sql"))
                .execute(DATABASE);
    }

    private static DataSource ownDatabase() {
        JdbcClient.create(PostgresForTests.dataSource())
                .sql("create database audit_of_person")
                .update();
        return new DriverManagerDataSource(
                PostgresForTests.jdbcUrl().replaceFirst("/postgres\\?", "/audit_of_person?"));
    }

    @Test
    void whoLookedAndWhoChangedIsToldByDay() {
        var trail = new AuditTrail(sql);
        note(trail, LAN, "membership.SeeMember", "MemberId=" + PERSON + " UnitId=" + new UUID(3, 3), "DONE");
        note(trail, LAN, "membership.SeeHandbook", "member=" + PERSON, "DONE");
        note(trail, LAN, "membership.CorrectMember", "member=" + PERSON, "DONE");
        note(trail, LAN, "membership.CorrectMember", "member=" + PERSON, "REFUSED x");
        note(trail, OWN, "membership.SeeMember", "MemberId=" + PERSON, "DONE");
        note(trail, LAN, "membership.SeeMember", "MemberId=" + new UUID(1, 8), "DONE");

        var section = records().of(PERSON, Locale.of("vi")).getFirst();

        assertThat(section.facts())
                .extracting(PersonalFact::what, PersonalFact::value, PersonalFact::on)
                .containsExactlyInAnyOrder(
                        tuple("Đã xem", "Lê Thị Lan, 2 lần", LocalDate.of(2026, 11, 20)),
                        tuple("Đã ghi, đã sửa", "Lê Thị Lan, 1 lần", LocalDate.of(2026, 11, 20)));
        assertThat(List.of(
                        section.title(), section.purpose(), section.basis(), section.retention(), section.disclosed()))
                .noneMatch(String::isBlank);
    }

    private ReadsOfAPerson records() {
        var signIns = mock(SignIns.class);
        when(signIns.byAccount(any())).thenReturn(Optional.empty());
        var lan = new SignIn(
                new Actor(LAN, new MemberId(new UUID(1, 9)), "Lê Thị Lan"), "lan", "", true, false, false, null, false);
        when(signIns.byAccount(LAN)).thenReturn(Optional.of(lan));
        PersonAccounts accounts = member -> List.of(OWN);
        var beans = new StaticListableBeanFactory(Map.of("accounts", accounts, "signIns", signIns));
        var messages = new ResourceBundleMessageSource();
        messages.setBasename("messages/bootstrap");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        return new ReadsOfAPerson(
                sql, beans.getBeanProvider(PersonAccounts.class), beans.getBeanProvider(SignIns.class), messages);
    }

    private static void note(AuditTrail trail, AccountId by, String useCase, String ids, String outcome) {
        trail.append(
                new AuditEntry(by.value(), Instant.parse("2026-11-20T05:00:00Z"), by.value(), useCase, ids, outcome));
    }
}
