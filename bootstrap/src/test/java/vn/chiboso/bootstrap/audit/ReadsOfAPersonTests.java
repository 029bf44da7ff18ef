package vn.chiboso.bootstrap.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;
import testing.PostgresForTests;
import vn.chiboso.membership.api.AccountId;
import vn.chiboso.membership.api.AccountNames;
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.membership.api.PersonAccounts;
import vn.chiboso.membership.api.PersonalFact;
import vn.chiboso.membership.application.port.in.UndoMerge;
import vn.chiboso.membership.domain.merge.MergeId;

/** The audit told to the person it is about: by day, by whom, without their own looks and without anybody else's. */
class ReadsOfAPersonTests {
    private static final DataSource DATABASE = ownDatabase();
    private static final MemberId PERSON = new MemberId(new UUID(1, 7));
    private static final AccountId OWN = new AccountId(new UUID(2, 1));
    private static final AccountId LAN = new AccountId(new UUID(2, 2));

    private final JdbcClient sql = JdbcClient.create(DATABASE);
    private int asked;

    @BeforeAll
    static void tables() {
        new ResourceDatabasePopulator(
                        new ClassPathResource("db/migration/__root/V1__platform.sql"),
                        new ClassPathResource("db/migration/__root/V22__audit_by_person.sql"),
                        new ClassPathResource("db/migration/__root/V23__audit_by_persons.sql"))
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

    @Test
    void whoComparesMergesOrPartsTwoRecordsIsToldToBoth() {
        var one = new MemberId(new UUID(1, 21));
        var two = new MemberId(new UUID(1, 22));
        var trail = new AuditTrail(sql);
        note(
                trail,
                LAN,
                "membership.PreviewMerge",
                "UnitId=" + new UUID(3, 3) + " gone=" + two + " kept=" + one,
                "DONE");
        note(trail, LAN, "membership.MergePersons", "gone=" + two + " kept=" + one, "DONE");
        note(trail, LAN, "membership.SetTwinsApart", "one=" + one + " other=" + two, "DONE");
        var undone = CommandIds.of(new Object[] {new MergeId(new UUID(4, 4))}).and(new UndoMerge.Parted(one, two));
        note(trail, LAN, "membership.UndoMerge", undone.text(), "DONE");

        for (var each : List.of(one, two)) {
            assertThat(records().of(each, Locale.of("vi")).getFirst().facts())
                    .extracting(PersonalFact::what, PersonalFact::value)
                    .containsExactlyInAnyOrder(
                            tuple("Đã xem", "Lê Thị Lan, 1 lần"), tuple("Đã ghi, đã sửa", "Lê Thị Lan, 3 lần"));
        }
    }

    @Test
    void namesAreAskedForOnceHoweverManyLooked() {
        var person = new MemberId(new UUID(1, 31));
        var trail = new AuditTrail(sql);
        for (var n = 1; n <= 5; n++) {
            note(trail, new AccountId(new UUID(2, 40 + n)), "membership.SeeMember", "MemberId=" + person, "DONE");
        }

        assertThat(records().of(person, Locale.of("vi")).getFirst().facts()).hasSize(5);
        assertThat(asked).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            MemberId=%1$s                       | true
            UnitId=%2$s member=%1$s             | true
            gone=%1$s kept=%2$s                 | true
            gone=%2$s kept=%1$s                 | true
            one=%2$s other=%1$s                 | true
            id=%1$s                             | true
            UnitId=%1$s                         | false
            chair=%1$s                          | false
            forMember=%1$s                      | false
            xkept=%1$s                          | false
            kept=%1$s0                          | false
            kept=                               | false
            ''                                  | false
            """)
    void aPersonIsNamedByTheWordBeforeTheId(String ids, boolean named) {
        var person = new UUID(1, 41);
        var text = ids.formatted(person, new UUID(1, 42));

        assertThat(sql.sql("select platform.persons_of(:ids) @> array[cast(:person as text)]")
                        .param("ids", text)
                        .param("person", person.toString())
                        .query(Boolean.class)
                        .single())
                .isEqualTo(named);
    }

    @ParameterizedTest
    @CsvSource({
        "membership.SeeMember, true",
        "membership.PreviewMerge, true",
        "membership.OpenPrivateField, true",
        "membership.CheckCard, true",
        "meetings.ShowTasks, true",
        "membership.MergePersons, false",
        "membership.CorrectMember, false",
        "membership.OpenDuesSheet, false",
        "membership.SeedMember, false",
        "membership.CheckCards, false",
        "membership.See, false"
    })
    void aLookIsToldFromAChangeByItsName(String useCase, boolean read) {
        assertThat(Looks.isRead(useCase)).isEqualTo(read);
    }

    private ReadsOfAPerson records() {
        AccountNames names = accounts -> {
            asked++;
            return accounts.contains(LAN) ? Map.of(LAN, "Lê Thị Lan") : Map.of();
        };
        PersonAccounts accounts = member -> List.of(OWN);
        var beans = new StaticListableBeanFactory(Map.of("accounts", accounts, "names", names));
        var messages = new ResourceBundleMessageSource();
        messages.setBasename("messages/bootstrap");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        return new ReadsOfAPerson(
                sql, beans.getBeanProvider(PersonAccounts.class), beans.getBeanProvider(AccountNames.class), messages);
    }

    private static void note(AuditTrail trail, AccountId by, String useCase, String ids, String outcome) {
        trail.append(
                new AuditEntry(by.value(), Instant.parse("2026-11-20T05:00:00Z"), by.value(), useCase, ids, outcome));
    }
}
