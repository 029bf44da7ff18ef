package vn.chiboso.membership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.membership.api.MemberStatus;
import vn.chiboso.membership.api.Refusal;
import vn.chiboso.membership.application.port.in.DecisionText;
import vn.chiboso.membership.application.port.in.HandInIntake;
import vn.chiboso.membership.application.port.in.RecordAct;
import vn.chiboso.membership.application.port.in.SetStatus;
import vn.chiboso.membership.application.port.in.WorkOnIntakeNow;
import vn.chiboso.membership.domain.path.ActKind;

/** Where something takes an act, the way to it is there with what was typed; it is 20 November 2026. */
@MembershipSlice
class InsteadTests {
    @Autowired
    House house;

    @Autowired
    MockMvcTester web;

    @Autowired
    JdbcClient sql;

    @Autowired
    SetStatus setStatus;

    @Autowired
    RecordAct recordAct;

    @Autowired
    HandInIntake handIn;

    @Autowired
    WorkOnIntakeNow now;

    private DuesHouse there;
    private MemberId binh;
    private String card;

    @BeforeEach
    void built() {
        there = new DuesHouse(house, sql, web);
        binh = there.of(there.fellow);
        card = "/branch/members/" + binh;
    }

    @Test
    void aStatusThatTakesAnActLeadsToItsFormWithWhatWasTyped() {
        var answer = there.post(
                there.secretary,
                card + "/status",
                "status",
                "SUSPENDED",
                "from",
                "1/11/2026",
                "basis",
                "7-QĐ/ĐU & 8",
                "version",
                "0");
        assertThat(answer).hasStatus(422);
        assertThat(answer)
                .bodyText()
                .contains(
                        "Ghi “Đình chỉ sinh hoạt đảng”",
                        card
                                + "/acts/new?kind=SUSPENDED&amp;on=01%2F11%2F2026&amp;number=7-Q%C4%90%2F%C4%90U%20%26%208",
                        "value=\"7-QĐ/ĐU &amp; 8\"");
        assertThat(opened(there.secretary, "?kind=SUSPENDED&on=01%2F11%2F2026&number=7-Q%C4%90%2F%C4%90U%20%26%208"))
                .hasStatusOk()
                .bodyText()
                .contains("value=\"01/11/2026\"", "value=\"7-QĐ/ĐU &amp; 8\"");
    }

    @Test
    void aTemporaryExemptionNeedsItsLastDayAndDecisionOnEveryWay() {
        var day = LocalDate.of(2026, 11, 1);
        assertThatThrownBy(() -> setStatus.set(
                        there.secretary,
                        new SetStatus.Command(binh, MemberStatus.TEMPORARILY_EXEMPT, day, "15-QĐ/ĐU", 0)))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).endsWith("temporary-by-act"));
        assertThat(there.post(
                        there.secretary,
                        card + "/status",
                        "status",
                        "TEMPORARILY_EXEMPT",
                        "from",
                        "1/11/2026",
                        "basis",
                        "15-QĐ/ĐU",
                        "version",
                        "0"))
                .hasStatus(422)
                .bodyText()
                .contains("ngày hết hạn", "kind=TEMPORARILY_EXEMPTED");
        assertThat(sheet("Tạm miễn")).contains("ngày hết hạn", "kind=TEMPORARILY_EXEMPTED&amp;on=20%2F11%2F2026");
    }

    @Test
    void aRowOfASheetLeadsToTheActOfThatPerson() {
        assertThat(sheet("Đình chỉ sinh hoạt"))
                .contains(card + "/acts/new?kind=SUSPENDED&amp;on=20%2F11%2F2026", "Ghi “Đình chỉ sinh hoạt đảng”");
    }

    @Test
    void whoIsOnProbationByTheActsIsNotMadeOfficialByABookThatLostTheCeremony() {
        sql.sql("update membership.member set ceremony_on = null where id = :id")
                .param("id", there.student.value())
                .update();
        assertThatThrownBy(() -> setStatus.set(
                        there.secretary,
                        new SetStatus.Command(
                                there.student, MemberStatus.OFFICIAL, LocalDate.of(2026, 11, 1), "QĐ 7", 0)))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).endsWith("person.by-act"));
        assertThat(there.post(
                        there.secretary,
                        "/branch/members/" + there.student + "/status",
                        "status",
                        "OFFICIAL",
                        "from",
                        "1/11/2026",
                        "version",
                        "0"))
                .bodyText()
                .contains("/branch/members/" + there.student + "/acts/new?kind=BECAME_OFFICIAL");
    }

    @Test
    void whoLeftThePartyIsAdmittedAgainOnTheirOwnPage() {
        var on = LocalDate.of(2026, 11, 10);
        var decision = new DecisionText("41-QĐ/ĐU", "Đảng ủy xã Quảng Bình", on, null);
        recordAct.record(there.secretary, new RecordAct.Command(null, binh, ActKind.LEFT, on, null, decision, null, 1));
        var answer = there.post(
                there.secretary,
                "/branch/books/admissions/new?unit=" + there.tree.branch(),
                "id",
                there.id().toString(),
                "fullName",
                "Lê Văn Bình",
                "birth",
                "02/03/1980",
                "number",
                "12-QĐ/ĐU",
                "issuer",
                "Đảng ủy xã",
                "signedOn",
                "10/11/2026");
        assertThat(answer).hasStatus(422);
        assertThat(answer)
                .bodyText()
                .contains(card + "/acts/new?kind=ADMITTED&amp;number=12-Q%C4%90%2F%C4%90U", "signedOn=10%2F11%2F2026");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "?kind=FOO&on=31/02/2026&signedOn=x&years=x&round=x&way=x",
                "?kind=&on=&number=",
                "?kind=TRANSFERRED&number=%22%3E%3Cscript%3Ealert(1)%3C/script%3E",
                "?kind=SUSPENDED&kind=LEFT&number=%22%3E%3Cscript%3Ealert(1)%3C/script%3E&issuer=%7Bx%7D$%7B7*7%7D",
                "?kind=SUSPENDED&on=01/01/9999&number=https://evil.example/",
                "?kind=BADGE_AWARDED&years=-1&round=1900-01-01"
            })
    void whateverStandsInTheAddressIsHarmless(String query) {
        assertThat(there.get(
                        there.secretary,
                        card + "/acts/new" + query.replace("{", "%7B").replace("}", "%7D")))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("<script>alert", "href=\"https://evil");
        assertThat(there.get(
                        there.fellow,
                        card + "/acts/new" + query.replace("{", "%7B").replace("}", "%7D")))
                .hasStatus(403);
    }

    @Test
    void anEndlessNumberInTheAddressIsCut() {
        assertThat(there.get(there.secretary, card + "/acts/new?kind=SUSPENDED&number=" + "x".repeat(3000)))
                .hasStatusOk()
                .bodyText()
                .contains("x".repeat(200))
                .doesNotContain("x".repeat(201));
    }

    /** The form at exactly that address. */
    private MvcTestResult opened(Actor actor, String query) {
        return web.get()
                .uri(URI.create(card + "/acts/new" + query))
                .locale(Locale.of("vi"))
                .requestAttr(WebForTests.ACTOR, actor)
                .exchange();
    }

    private String sheet(String status) {
        var file = ("Họ và tên;Ngày sinh;Ngày kết nạp;Tình trạng\nLê Văn Bình;02/03/1980;20/05/2010;" + status + "\n")
                .getBytes(StandardCharsets.UTF_8);
        var id = handIn.handIn(there.secretary, new HandInIntake.Command(there.tree.branch(), "so.csv", file, null));
        now.work(id);
        try {
            return there.get(there.secretary, "/branch/imports/" + id)
                    .getResponse()
                    .getContentAsString(StandardCharsets.UTF_8);
        } catch (java.io.UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }
}
