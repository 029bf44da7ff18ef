package vn.chiboso.membership;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.chiboso.membership.api.PaperWays;
import vn.chiboso.membership.application.port.in.NoteAbsences;

/** What other modules are told of who needs paper and who helps whom: what was agreed to, and nothing else. */
@MembershipSlice
class PaperWaysTests {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final String OWN = "/handbook/readiness";

    @Autowired
    House house;

    @Autowired
    JdbcClient sql;

    @Autowired
    MockMvcTester web;

    @Autowired
    NoteAbsences noteAbsences;

    @Autowired
    PaperWays ways;

    private AlertHouse people;
    private String fellows;

    @BeforeEach
    void built() {
        people = new AlertHouse(house, sql, web, noteAbsences);
        fellows = "/branch/readiness/members/" + people.of(people.fellow);
    }

    @Test
    void whoHasNoDeviceAndAHelperIsToldOfWithTheirConsentOnly() {
        assertThat(asked("NONE", "false")).hasStatus(422);
        assertThat(today().onPaper()).isEmpty();
        assertThat(today().helps()).isEmpty();

        assertThat(asked("NONE", "true")).hasStatus3xxRedirection();
        assertThat(today().onPaper()).containsExactly(people.of(people.fellow));
        assertThat(today().helps())
                .containsExactly(
                        new PaperWays.Help(people.of(people.fellow), "Lê Văn Bình", people.of(people.committee), true));
        // not yet on the day before, and nobody of another branch
        assertThat(ways.of(people.tree.branch(), TODAY.minusDays(1)).onPaper()).isEmpty();
        assertThat(ways.of(people.tree.other(), TODAY).onPaper()).isEmpty();
    }

    @Test
    void whatWasTakenBackIsToldForNoDay() {
        asked("NONE", "true");
        sql.sql("update membership.readiness set on_day = '2026-11-01', asked_on = '2026-11-01'")
                .update();
        assertThat(ways.of(people.tree.branch(), LocalDate.of(2026, 11, 10)).helps())
                .hasSize(1);
        var last = sql.sql("select id from membership.readiness order by turn desc limit 1")
                .query(UUID.class)
                .single();
        assertThat(people.post(
                        people.fellow,
                        OWN + "/withdrawal",
                        "id",
                        UUID.randomUUID().toString(),
                        "seen",
                        last.toString()))
                .hasStatus3xxRedirection();
        assertThat(today().onPaper()).isEmpty();
        assertThat(today().helps()).isEmpty();
        assertThat(ways.of(people.tree.branch(), LocalDate.of(2026, 11, 10)).helps())
                .isEmpty();
    }

    @Test
    void aHelperWhoStepsBackHelpsNobodyAndADeviceIsNoneToTell() {
        asked("OWN_SMARTPHONE", "true");
        assertThat(today().helps())
                .singleElement()
                .satisfies(help -> assertThat(help.withoutDevice()).isFalse());
        people.post(people.committee, OWN + "/helping/" + people.of(people.fellow) + "/end");
        assertThat(today().helps()).isEmpty();
    }

    private PaperWays.Ways today() {
        return ways.of(people.tree.branch(), TODAY);
    }

    private org.springframework.test.web.servlet.assertj.MvcTestResult asked(String device, String consent) {
        return people.post(
                people.secretary,
                fellows,
                "id",
                UUID.randomUUID().toString(),
                "device",
                device,
                "consent",
                consent,
                "helperAgreed",
                "true",
                "helper",
                people.of(people.committee).toString());
    }
}
