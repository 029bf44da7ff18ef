package vn.chiboso.membership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
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
                        "còn trong thời gian chờ sau kỷ luật, xét lại từ 10/05/2027");
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

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "{'years':40,'round':'2026-11-07'}|way",
                "{'years':40,'round':'+999999999-12-31','way':'ON_TIME'}|round",
                "{'years':40,'round':'-999999999-01-01','way':'EARLY_ILLNESS'}|round",
                "{'years':40,'round':'2031-11-07','way':'ON_TIME'}|round",
                "{'years':41,'round':'2026-11-07','way':'ON_TIME'}|years"
            })
    void oddBadgesAreRefusedOverTheInterfaceByTheirField(String badge, String field) {
        var answer = branch.json(
                branch.secretary, "/api/v1/members/" + missed + "/acts", """
                {"kind":"BADGE_AWARDED","seen":1,"badge":%s,
                 "decision":{"number":"12-QĐ/TU","issuer":"Tỉnh ủy Thanh Hóa","signedOn":"2026-11-01"}}
                """.formatted(badge.replace('\'', '"')));
        assertThat(answer).hasStatus4xxClientError();
        assertThat(answer).bodyText().contains(field);
    }

    @Test
    void theAwardIsOfferedOnTheGroundAndForTheRoundOfTheProposal() {
        var early = of("Mai Thị Sớm", "1987-10-01");
        record(
                early,
                ActKind.BADGE_PROPOSED,
                LocalDate.of(2026, 11, 2),
                new RecordAct.BadgeText(40, LocalDate.of(2026, 11, 7), BadgeWay.EARLY_ILLNESS, null),
                1);
        var link =
                "/branch/members/" + early + "/acts/new?kind=BADGE_AWARDED&years=40&round=2026-11-07&way=EARLY_ILLNESS";
        assertThat(read(branch.get(branch.secretary, LIST + "?round=2027-02-03")))
                .contains("Mai Thị Sớm", link);
        assertThat(read(branch.get(branch.secretary, link)))
                .containsPattern("value=\"EARLY_ILLNESS\"[^>]*(selected|checked)")
                .contains("value=\"07/11/2026\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1900-01-01", "2099-11-07", "2027-02-04", "+999999999-12-31"})
    void onlyTheRoundsOnOfferAreListed(String day) {
        for (var path : new String[] {"/console/badges", "/console/badges/paper", "/console/badges/export"}) {
            var answer = web.get()
                    .uri(path)
                    .locale(java.util.Locale.of("vi"))
                    .param("round", day)
                    .param("format", "CSV")
                    .requestAttr(WebForTests.ACTOR, branch.officer)
                    .exchange();
            assertThat(answer).hasStatus4xxClientError();
        }
    }

    @Test
    void aPageThatFollowsABranchThatIsGoneIsRefusedAndNotTheFirstAgain() {
        var at = "/console/badges?after=";
        assertThat(branch.get(branch.officer, at + UUID.randomUUID())).hasStatus(409);
        assertThat(branch.get(branch.officer, at + branch.tree.province())).hasStatus(409);
        assertThat(branch.get(branch.officer, at + branch.tree.other())).hasStatusOk();
    }

    @Test
    void aPageEndsAfterFourHundredBranchesAndTheNextGoesOnFromThere() {
        add(900);
        var first = read(branch.get(branch.officer, "/console/badges"));
        var second = read(branch.get(branch.officer, next(first)));
        var third = read(branch.get(branch.officer, next(second)));
        assertThat(third).doesNotContain("after=");
        assertThat(first + second + third).containsOnlyOnce(">Phạm Văn Lỡ</a>");
        assertThat(branch.get(branch.officer, "/console/badges/export?format=CSV"))
                .hasStatusOk()
                .bodyText()
                .contains("Phạm Văn Lỡ");
    }

    @Test
    void aSheetOfMoreThanTwentyThousandBranchesIsRefused() {
        add(20_001);
        assertThat(branch.get(branch.officer, "/console/badges/export?format=CSV"))
                .hasStatus4xxClientError();
    }

    private void add(int many) {
        sql.sql("""
                with made as (
                    insert into membership.unit (id, kind, name, label, created_at)
                    select gen_random_uuid(), 'BRANCH', 'Chi bộ thêm ' || n, 'zz' || lpad(n::text, 6, '0'), now()
                    from generate_series(1, :many) n
                    returning id, label)
                insert into membership.unit_link (unit_id, parent_id, path, valid_from)
                select made.id, l.unit_id, l.path || made.label || '.', date '2025-07-01'
                from made, membership.unit_link l where l.unit_id = :commune
                """)
                .param("many", many)
                .param("commune", branch.tree.commune().value())
                .update();
    }

    /** The address of the page after. */
    private static String next(String page) {
        var found = java.util.regex.Pattern.compile("href=\"(/console/badges\\?[^\"]*after=[^\"]*)\"")
                .matcher(page);
        assertThat(found.find()).isTrue();
        return found.group(1);
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
