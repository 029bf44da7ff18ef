package vn.chiboso.membership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.util.HtmlUtils;
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.membership.api.MemberStatus;
import vn.chiboso.membership.api.Refusal;
import vn.chiboso.membership.application.port.in.DecisionText;
import vn.chiboso.membership.application.port.in.NoteAbsences;
import vn.chiboso.membership.application.port.in.RecordAct;
import vn.chiboso.membership.domain.path.ActKind;
import vn.chiboso.membership.domain.path.BadgeWay;

/** Badges from the reminder to the handing over, on 20 November 2026; the round of 7 November went by, that of 3 February comes. */
@MembershipSlice
class BadgePagesTests {
    private static final String LIST = "/branch/badges";

    @Autowired
    House house;

    @Autowired
    MockMvcTester web;

    @Autowired
    JdbcClient sql;

    @Autowired
    NoteAbsences noteAbsences;

    @Autowired
    RecordAct recordAct;

    private AlertHouse branch;
    private MemberId due;
    private MemberId missed;
    private MemberId waiting;

    @BeforeEach
    void built() {
        branch = new AlertHouse(house, sql, web, noteAbsences);
        due = of("Đặng Thị Đủ", "1986-12-01");
        missed = of("Phạm Văn Lỡ", "1986-10-01");
        waiting = of("Hồ Văn Chờ", "1996-12-15");
        record(waiting, ActKind.WARNED, LocalDate.of(2026, 8, 10), null, 1);
    }

    @Test
    void theCommitteeSeesWhoIsDueWhoMissedARoundAndWhoWaitsUntilWhen() {
        assertThat(read(branch.get(branch.secretary, LIST)))
                .contains(
                        "đợt 03/02/2027",
                        "Đặng Thị Đủ",
                        "40 năm 2 tháng 2 ngày",
                        "Đủ điều kiện đợt này",
                        "Phạm Văn Lỡ",
                        "Đã quá đợt",
                        "đủ điều kiện từ đợt 07/11/2026",
                        "Hồ Văn Chờ",
                        "trở lại xét từ 10/05/2027");
        assertThat(read(branch.get(branch.committee, LIST + "/paper"))).contains("Đặng Thị Đủ", "Ngày 20/11/2026");
        assertThat(branch.get(branch.fellow, LIST)).hasStatus(403);
        assertThat(branch.get(branch.inspector, LIST + "?unit=" + branch.tree.branch()))
                .hasStatus(403);
        assertThat(branch.get(branch.neighbour, LIST + "?unit=" + branch.tree.branch()))
                .hasStatus(404);
        assertThat(branch.get(branch.neighbour, LIST + "/export?format=CSV&unit=" + branch.tree.branch()))
                .hasStatus(404);
    }

    @Test
    void theOfficerReadsTheWholeAreaAndTakesItAsASheetWithoutFormulas() throws Exception {
        sql.sql("update membership.member set full_name = '=cmd' where id = :id")
                .param("id", due.value())
                .update();
        assertThat(read(branch.get(branch.officer, "/console/badges")))
                .contains("Phạm Văn Lỡ", "Đã quá đợt", "Chi bộ thôn Giang Đông");
        assertThat(read(branch.get(branch.officer, "/console/badges/paper"))).contains("Phạm Văn Lỡ");
        var sheet = branch.get(branch.officer, "/console/badges/export?format=CSV&round=2027-02-03")
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
        assertThat(sheet)
                .contains("Phạm Văn Lỡ", "40 năm 4 tháng 2 ngày", "10/05/2027")
                .doesNotContain(",=cmd", "\n=cmd");
        assertThat(branch.get(branch.officer, "/console/badges/export?format=XLSX"))
                .hasStatusOk();
        for (var path :
                new String[] {"/console/badges", "/console/badges/paper", "/console/badges/export?format=CSV"}) {
            assertThat(branch.get(branch.secretary, path)).hasStatus(404);
            assertThat(branch.get(branch.inspector, path)).hasStatus(404);
        }
        assertThat(branch.get(branch.officer, "/console/badges?unit=" + branch.tree.province()))
                .hasStatus(404);
    }

    @Test
    void aProposalAnAwardAndTheHandingOverAreRecordedAndEndTheReminder() {
        assertThat(read(branch.get(branch.secretary, "/branch/alerts"))).contains("Phạm Văn Lỡ đủ 40 năm tuổi đảng");
        var acts = "/branch/members/" + missed + "/acts/new";
        assertThat(read(branch.get(branch.secretary, acts + "?kind=BADGE_AWARDED&years=40&round=2026-11-07")))
                .contains("value=\"07/11/2026\"", "Truy tặng", "Số giấy chứng nhận");
        var refused = branch.post(branch.secretary, acts, fields("BADGE_AWARDED", "1", "round", "8/11/2026"));
        assertThat(refused).hasStatus(422);
        assertThat(read(refused)).contains("không phải một đợt trao tặng", "12-QĐ/TU");
        assertThat(branch.post(branch.secretary, acts, fields("BADGE_AWARDED", "1", "round", "7/11/2026")))
                .hasRedirectedUrl("/branch/members/" + missed);
        assertThat(read(branch.get(branch.secretary, "/branch/alerts"))).doesNotContain("Phạm Văn Lỡ");
        assertThat(read(branch.get(branch.secretary, LIST + "?round=2026-11-07")))
                .contains("Có quyết định tặng", "12-QĐ/TU ngày 01/11/2026, Tỉnh ủy Thanh Hóa", "BADGE_HANDED_OVER");
        var handed = branch.post(
                branch.secretary,
                acts,
                "id",
                UUID.randomUUID().toString(),
                "kind",
                "BADGE_HANDED_OVER",
                "seen",
                "2",
                "years",
                "40",
                "on",
                "7/11/2026",
                "certificate",
                "HH 123");
        assertThat(handed).hasRedirectedUrl("/branch/members/" + missed);
        assertThat(read(branch.get(branch.secretary, "/branch/members/" + missed + "/handbook")))
                .contains("Huy hiệu Đảng đã được tặng", "40 năm tuổi đảng", "đã trao ngày 07/11/2026", "HH 123");
        assertThat(read(branch.get(branch.secretary, "/branch/members/" + missed + "/handbook/paper")))
                .contains("Huy hiệu Đảng đã được tặng");
    }

    @Test
    void oneDecisionNamesSeveralButHasNoNumberOfADecisionAboutOne() {
        record(missed, ActKind.BADGE_AWARDED, null, badge("2026-11-07"), 1);
        record(of("Lê Thị Cùng", "1986-10-05"), ActKind.BADGE_AWARDED, null, badge("2026-11-07"), 1);
        assertThatThrownBy(() -> record(due, ActKind.REPRIMANDED, LocalDate.of(2026, 11, 5), null, 1))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.code()).isEqualTo("membership.refusal.path.number-taken"));
    }

    @Test
    void duringAWaitTheRefusalNamesItsEnd() {
        assertThatThrownBy(() -> record(
                        waiting,
                        ActKind.BADGE_PROPOSED,
                        LocalDate.of(2026, 11, 15),
                        new RecordAct.BadgeText(30, LocalDate.of(2027, 2, 3), BadgeWay.ON_TIME, null),
                        2))
                .isInstanceOfSatisfying(Refusal.class, refusal -> {
                    assertThat(refusal.code()).isEqualTo("membership.refusal.path.badge-waits");
                    assertThat(refusal.args()).containsExactly(LocalDate.of(2027, 5, 10));
                });
    }

    @Test
    void anExpulsionMaySayThatReadmissionWaitsLonger() {
        var acts = "/branch/members/" + due + "/acts/new";
        assertThat(read(branch.get(branch.secretary, acts + "?kind=EXPELLED"))).contains("phải chờ lâu hơn");
        assertThat(read(branch.get(branch.secretary, acts + "?kind=LEFT"))).doesNotContain("phải chờ lâu hơn");
        assertThat(branch.post(
                        branch.secretary,
                        acts,
                        "id",
                        UUID.randomUUID().toString(),
                        "kind",
                        "EXPELLED",
                        "seen",
                        "1",
                        "on",
                        "1/11/2026",
                        "number",
                        "77-QĐ/UBKT",
                        "signedOn",
                        "1/11/2026",
                        "issuer",
                        "UBKT Đảng ủy xã",
                        "criminal",
                        "true"))
                .hasStatus3xxRedirection();
        assertThat(read(branch.get(branch.secretary, "/branch/members/" + due)))
                .contains("Do phạm tội: thời hạn xét kết nạp lại dài hơn");
        var early = branch.post(
                branch.secretary,
                acts,
                "id",
                UUID.randomUUID().toString(),
                "kind",
                "ADMITTED",
                "seen",
                "2",
                "number",
                "90-QĐ/ĐU",
                "signedOn",
                "15/11/2026",
                "issuer",
                "Đảng ủy xã");
        assertThat(early).hasStatus(422);
        assertThat(read(early)).contains("2031-11-01");
    }

    private static String read(MvcTestResult result) {
        assertThat(result.getResponse().getStatus()).isIn(200, 422);
        try {
            return HtmlUtils.htmlUnescape(result.getResponse().getContentAsString(StandardCharsets.UTF_8));
        } catch (UnsupportedEncodingException e) {
            throw new AssertionError(e);
        }
    }

    private MemberId of(String name, String decisionOn) {
        var member = house.member(branch.secretary, branch.tree.branch(), name, MemberStatus.OFFICIAL);
        sql.sql("update membership.member set decision_on = cast(:on as date) where id = :id")
                .param("on", decisionOn)
                .param("id", member.value())
                .update();
        return member;
    }

    private static RecordAct.BadgeText badge(String round) {
        return new RecordAct.BadgeText(40, LocalDate.parse(round), BadgeWay.ON_TIME, null);
    }

    private void record(
            MemberId member,
            ActKind kind,
            @org.jspecify.annotations.Nullable LocalDate on,
            RecordAct.@org.jspecify.annotations.Nullable BadgeText badge,
            int seen) {
        var number = kind == ActKind.WARNED ? "03-QĐ/UBKT" : "12-QĐ/TU";
        var decision = new DecisionText(number, "Tỉnh ủy Thanh Hóa", LocalDate.of(2026, 11, 1), null);
        recordAct.record(
                branch.secretary,
                new RecordAct.Command(null, member, kind, on, null, decision, null, seen, null, badge, false));
    }

    private static String[] fields(String kind, String seen, String name, String value) {
        return new String[] {
            "id",
            UUID.randomUUID().toString(),
            "kind",
            kind,
            "seen",
            seen,
            "years",
            "40",
            "way",
            "ON_TIME",
            "number",
            "12-QĐ/TU",
            "signedOn",
            "1/11/2026",
            "issuer",
            "Tỉnh ủy Thanh Hóa",
            name,
            value
        };
    }
}
