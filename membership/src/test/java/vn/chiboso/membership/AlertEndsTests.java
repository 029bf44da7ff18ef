package vn.chiboso.membership;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.AlertDuties;
import vn.chiboso.membership.api.AlertDuty;
import vn.chiboso.membership.application.port.in.AdmitMember;
import vn.chiboso.membership.application.port.in.DecisionText;
import vn.chiboso.membership.application.port.in.ListBookText;
import vn.chiboso.membership.application.port.in.NoteAbsences;
import vn.chiboso.membership.application.port.in.NoteAlerts;
import vn.chiboso.membership.application.port.in.RecordAct;
import vn.chiboso.membership.application.port.in.SeeAlerts;
import vn.chiboso.membership.application.port.in.SeeBooks;
import vn.chiboso.membership.domain.alert.Alert;
import vn.chiboso.membership.domain.alert.AlertKind;
import vn.chiboso.membership.domain.path.ActKind;

/** Times that end and ceremonies to be held, from the rows to the page, the person and the daily round. */
@MembershipSlice
class AlertEndsTests {
    private static final LocalDate SIGNED = LocalDate.of(2026, 9, 1);

    @Autowired
    House house;

    @Autowired
    JdbcClient sql;

    @Autowired
    MockMvcTester web;

    @Autowired
    NoteAbsences noteAbsences;

    @Autowired
    RecordAct recordAct;

    @Autowired
    AdmitMember admitMember;

    @Autowired
    SeeAlerts seeAlerts;

    @Autowired
    SeeBooks seeBooks;

    @Autowired
    NoteAlerts noteAlerts;

    @Autowired
    AlertDuties gatheredAlertDuties;

    private AlertHouse alerts;

    @BeforeEach
    void built() {
        alerts = new AlertHouse(house, sql, web, noteAbsences);
    }

    @Test
    void anExemptionThatEndsIsToldToWhoLeadsAndToThePerson() {
        record(ActKind.TEMPORARILY_EXEMPTED, LocalDate.of(2026, 9, 3), LocalDate.of(2026, 12, 5), "15-QĐ/ĐU");
        var told = of(alerts.secretary, AlertKind.EXEMPTION_ENDING);
        assertThat(told.due()).isEqualTo("2026-12-05");
        assertThat(read(alerts.secretary))
                .contains("Thời gian tạm miễn sinh hoạt của Lê Văn Bình đến hết ngày 05/12/2026", "06-HD/TW 10.3");
        assertThat(read(alerts.fellow)).contains("Thời gian tạm miễn sinh hoạt của đồng chí đến hết ngày 05/12/2026");
        assertThat(gatheredAlertDuties.of(alerts.fellow, Instant.parse("2026-11-20T03:00:00Z")))
                .extracting(AlertDuty::kind, AlertDuty::subject, AlertDuty::count)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(AlertDuty.Kind.OWN_LIMIT, "05/12/2026", 1));
        noted(AlertKind.EXEMPTION_ENDING);
        record(ActKind.RESUMED, LocalDate.of(2026, 11, 18), null, "16-QĐ/ĐU");
        assertThat(kinds(alerts.secretary)).doesNotContain(AlertKind.EXEMPTION_ENDING);
    }

    @Test
    void aCeremonyIsDueByTheWorkingDaysOfTheDecisionAndTheBookNamesTheDay() {
        admitMember.admit(
                alerts.secretary,
                new AdmitMember.Command(
                        null,
                        alerts.tree.branch(),
                        new ListBookText(
                                "Lê Thị Mai",
                                "02/03/2000",
                                null,
                                "Kinh",
                                null,
                                null,
                                null,
                                null,
                                null,
                                null,
                                null,
                                null,
                                null,
                                true,
                                false,
                                null,
                                null),
                        new DecisionText("125-QĐ/ĐU", "Đảng ủy xã Quảng Bình", LocalDate.of(2026, 10, 12), null)));
        var told = of(alerts.secretary, AlertKind.CEREMONY_DUE);
        assertThat(told.due()).isEqualTo("2026-11-23");
        assertThat(told.name()).isEqualTo("Lê Thị Mai");
        assertThat(seeBooks.see(alerts.secretary, new SeeBooks.Query(alerts.tree.branch(), null))
                        .ceremonyBy())
                .containsValue(LocalDate.of(2026, 11, 23));
        assertThat(AlertEndsTests.text(alerts.get(alerts.secretary, "/branch/books")))
                .contains("Tổ chức lễ kết nạp chậm nhất ngày 23/11/2026");
        noted(AlertKind.CEREMONY_DUE);
    }

    @Test
    void theFormOfATemporaryExemptionAsksForItsLastDay() {
        var form = "/branch/members/" + alerts.of(alerts.fellow) + "/acts/new";
        assertThat(text(alerts.get(alerts.secretary, form + "?kind=TEMPORARILY_EXEMPTED")))
                .contains("Bắt buộc: thời gian này có giới hạn theo quy định.");
        var refused = alerts.post(
                alerts.secretary,
                form,
                "id",
                java.util.UUID.randomUUID().toString(),
                "kind",
                "TEMPORARILY_EXEMPTED",
                "on",
                "3/9/2026",
                "number",
                "15-QĐ/ĐU",
                "issuer",
                "Đảng ủy xã",
                "signedOn",
                "1/9/2026",
                "seen",
                "1",
                "note",
                "Đi làm xa");
        assertThat(refused).hasStatus(422);
        assertThat(text(refused)).contains("Hãy ghi ngày cuối", "dưới 12 tháng", "Đi làm xa");
    }

    private void noted(AlertKind kind) {
        noteAlerts.note(null);
        assertThat(sql.sql("select count(*) from membership.alert where kind = :kind and gone_on is null")
                        .param("kind", kind.name())
                        .query(Integer.class)
                        .single())
                .isOne();
    }

    private void record(ActKind kind, LocalDate on, @Nullable LocalDate until, String number) {
        var seen = kind == ActKind.RESUMED ? 2 : 1;
        recordAct.record(
                alerts.secretary,
                new RecordAct.Command(
                        null,
                        alerts.of(alerts.fellow),
                        kind,
                        on,
                        until,
                        new DecisionText(number, "Đảng ủy xã", SIGNED, null),
                        null,
                        seen));
    }

    private Alert of(Actor actor, AlertKind kind) {
        return seeAlerts.see(actor, alerts.tree.branch()).alerts().stream()
                .filter(each -> each.kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    private java.util.List<AlertKind> kinds(Actor actor) {
        return seeAlerts.see(actor, alerts.tree.branch()).alerts().stream()
                .map(Alert::kind)
                .toList();
    }

    private String read(Actor actor) {
        return text(alerts.get(actor, "/branch/alerts"));
    }

    private static String text(org.springframework.test.web.servlet.assertj.MvcTestResult page) {
        try {
            return org.springframework.web.util.HtmlUtils.htmlUnescape(
                    page.getResponse().getContentAsString());
        } catch (java.io.UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }
}
