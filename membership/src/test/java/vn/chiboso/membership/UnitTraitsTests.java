package vn.chiboso.membership;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.BranchType;
import vn.chiboso.membership.api.MeetingDays;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.api.UnitView;
import vn.chiboso.membership.api.Units;

/** Branch type, region, code and day of meetings as they were on a day; it is 20 November 2026. */
@MembershipSlice
class UnitTraitsTests {
    private static final LocalDate OCTOBER = LocalDate.of(2026, 10, 15);
    private static final LocalDate NOVEMBER = LocalDate.of(2026, 11, 15);
    private static final String NAME = "Chi bộ thôn Giang Đông";

    @Autowired
    House house;

    @Autowired
    JdbcClient sql;

    @Autowired
    MockMvcTester web;

    @Autowired
    Units units;

    @Autowired
    MeetingDays meetingDays;

    private DuesHouse dues;
    private UnitId branch;

    @BeforeEach
    void built() {
        dues = new DuesHouse(house, sql, web);
        branch = dues.tree.branch();
        sql.sql("update membership.unit_link set valid_from = '2025-07-01'").update();
        sql.sql(
                        "update membership.unit set branch_type = 'RESIDENTIAL', official_code = '38.168.053.000.001' where id = :id")
                .param("id", branch.value())
                .update();
    }

    @Test
    void duesOfAMonthAreOfTheRegionOfThatMonth() {
        dues.declare(dues.fellow, dues.of(dues.fellow), "UNINSURED", "");
        assertThat(put(dues.tree.commune(), 0, """
                "name":"Đảng bộ xã Quảng Bình","region":2,"from":"2026-11-01","basis":"Nghị định mới về lương tối thiểu"
                """)).hasStatus(204);
        assertThat(why("2026-10")).contains("vùng III");
        assertThat(why("2026-11")).contains("vùng II").doesNotContain("vùng III");
    }

    @Test
    void aMistakeIsCorrectedAsIfItHadNeverBeenSaid() {
        dues.declare(dues.fellow, dues.of(dues.fellow), "UNINSURED", "");
        assertThat(put(dues.tree.commune(), 0, """
                "name":"Đảng bộ xã Quảng Bình","region":2,"mistake":true
                """)).hasStatus(204);
        assertThat(why("2026-10")).contains("vùng II").doesNotContain("vùng III");
        assertThat(history(dues.tree.commune()))
                .bodyJson()
                .extractingPath("$.changes[0].mistake")
                .isEqualTo(true);
    }

    @Test
    void aBranchIsOfTheTypeAndTheCodeOfTheDayForReports() {
        assertThat(put(branch, 0, """
                "name":"%s","branchType":"ADMINISTRATIVE","officialCode":"38.168.053.000.002","from":"2026-11-01"
                """.formatted(NAME))).hasStatus(204);
        assertThat(at(OCTOBER).branchType()).isEqualTo(BranchType.RESIDENTIAL);
        assertThat(at(OCTOBER).officialCode()).isEqualTo("38.168.053.000.001");
        assertThat(at(NOVEMBER).branchType()).isEqualTo(BranchType.ADMINISTRATIVE);
        assertThat(at(NOVEMBER).officialCode()).isEqualTo("38.168.053.000.002");
        assertThat(units.branchesUnder(at(OCTOBER).path(), OCTOBER))
                .extracting(UnitView::branchType)
                .containsExactly(BranchType.RESIDENTIAL);
        var commune = units.find(dues.tree.commune()).orElseThrow().path();
        assertThat(units.branchTypes(commune, OCTOBER)).containsExactly(Map.entry(branch, BranchType.RESIDENTIAL));
        assertThat(units.branchTypes(commune, NOVEMBER)).containsExactly(Map.entry(branch, BranchType.ADMINISTRATIVE));
    }

    @Test
    void whatWasSaidWhenByWhomAndOnWhatBasisIsKept() {
        put(branch, 0, """
                "name":"%s","branchType":"ADMINISTRATIVE","officialCode":"38.168.053.000.001","meetingDay":5,
                "from":"2026-11-01","basis":"QĐ 12-QĐ/ĐU"
                """.formatted(NAME));
        var history = history(branch);
        assertThat(history)
                .bodyJson()
                .extractingPath("$.spans[?(@.trait == 'BRANCH_TYPE')].value")
                .asArray()
                .containsExactly("RESIDENTIAL", "ADMINISTRATIVE");
        assertThat(history)
                .bodyJson()
                .extractingPath("$.spans[?(@.trait == 'BRANCH_TYPE')].from")
                .asArray()
                .containsExactly("2025-07-01", "2026-11-01");
        assertThat(history)
                .bodyJson()
                .extractingPath("$.changes[*].basis")
                .asArray()
                .containsExactly("QĐ 12-QĐ/ĐU", "QĐ 12-QĐ/ĐU");
        assertThat(history).bodyJson().extractingPath("$.changes[0].by").isEqualTo("Quản trị hệ thống");
    }

    @Test
    void noTwoUnitsHadOneCodeOnOneDay() {
        var commune = dues.tree.commune();
        sql.sql("update membership.unit set official_code = null where id <> :id")
                .param("id", branch.value())
                .update();
        assertThat(put(branch, 0, """
                "name":"%s","branchType":"RESIDENTIAL","officialCode":"38.168.053.000.002","from":"2026-11-01"
                """.formatted(NAME))).hasStatus(204);
        assertThat(put(commune, 0, """
                "name":"Đảng bộ xã Quảng Bình","region":3,"officialCode":"38.168.053.000.001","from":"2026-10-01"
                """)).as("the branch had it in October").hasStatus(409);
        assertThat(put(commune, 0, """
                "name":"Đảng bộ xã Quảng Bình","region":3,"officialCode":"38.168.053.000.001","from":"2026-11-01"
                """)).as("free from that day on").hasStatus(204);
        assertThat(correct("OFFICIAL_CODE", """
                {"from":"2025-07-01","value":"38.168.053.000.009","version":1,"reason":"Ghi nhầm"}
                """)).hasStatus(204);
        sql.sql("update membership.unit set official_code = '38.168.053.000.010' where id = :id")
                .param("id", dues.tree.other().value())
                .update();
        assertThat(correct("OFFICIAL_CODE", """
                {"from":"2025-07-01","value":"38.168.053.000.010","version":2,"reason":"Ghi nhầm"}
                """))
                .as("another unit has had it ever since")
                .hasStatus(409);
    }

    @Test
    void whatIsSaidOfAChangeIsShort() {
        assertThat(put(
                        branch,
                        0,
                        "\"name\":\"%s\",\"branchType\":\"STUDENT\",\"basis\":\"%s\"".formatted(NAME, "x".repeat(501))))
                .hasStatus(422)
                .bodyJson()
                .extractingPath("$.field")
                .isEqualTo("basis");
        put(branch, 0, "\"name\":\"%s\",\"branchType\":\"STUDENT\",\"from\":\"2026-11-01\"".formatted(NAME));
        assertThat(correct(dues.officer, """
                {"from":"2025-07-01","value":"ARMED_FORCES","version":1,"reason":"%s"}
                """.formatted("x".repeat(501))))
                .hasStatus(422)
                .bodyJson()
                .extractingPath("$.field")
                .isEqualTo("reason");
    }

    @Test
    void aPastDayShowsWhatWasSaidOfTheUnitOnThatDay() {
        put(branch, 0, """
                "name":"%s","branchType":"STUDENT","officialCode":"38.168.053.000.002","meetingDay":5,"from":"2026-11-01"
                """.formatted(NAME));
        assertThat(dues.get(dues.officer, "/console/units/" + branch + "?day=2026-10-15"))
                .hasStatusOk()
                .bodyText()
                .contains("38.168.053.000.001")
                .doesNotContain("38.168.053.000.002");
        assertThat(dues.get(dues.officer, "/api/v1/units/" + branch + "?day=2026-10-15"))
                .bodyJson()
                .extractingPath("$.unit.officialCode")
                .isEqualTo("38.168.053.000.001");
    }

    @Test
    void aChangeBeginsAfterTheLastOneAndNotInTheFuture() {
        assertThat(put(branch, 0, "\"name\":\"%s\",\"branchType\":\"STUDENT\",\"from\":\"2026-11-21\"".formatted(NAME)))
                .hasStatus(422);
        assertThat(put(branch, 0, "\"name\":\"%s\",\"branchType\":\"STUDENT\",\"from\":\"2026-11-01\"".formatted(NAME)))
                .hasStatus(204);
        assertThat(put(branch, 1, "\"name\":\"%s\",\"branchType\":null,\"from\":\"2026-10-01\"".formatted(NAME)))
                .hasStatus(422);
    }

    @Test
    void aSpanOfThePastIsCorrectedByItsOwnStep() {
        put(branch, 0, "\"name\":\"%s\",\"branchType\":\"STUDENT\",\"from\":\"2026-11-01\"".formatted(NAME));
        assertThat(correct(dues.officer, """
                {"from":"2025-07-01","value":"ARMED_FORCES","version":1,"reason":"Ghi nhầm khi nhập"}
                """)).hasStatus(204);
        assertThat(at(OCTOBER).branchType()).isEqualTo(BranchType.ARMED_FORCES);
        assertThat(correct(dues.officer, """
                {"from":"2026-11-01","value":"STUDENT","begins":"2026-10-01","version":2,"reason":"Sai ngày"}
                """)).hasStatus(204);
        assertThat(at(OCTOBER).branchType()).isEqualTo(BranchType.STUDENT);
        assertThat(correct(dues.officer, """
                {"from":"2026-10-01","value":"STUDENT","begins":"2025-01-01","version":3,"reason":"Sai ngày"}
                """)).hasStatus(422);
        assertThat(correct(dues.officer, """
                {"from":"2026-10-01","value":"STUDENT","version":1,"reason":"Sai ngày"}
                """)).hasStatus(409);
        assertThat(correct(dues.fellow, """
                {"from":"2026-10-01","value":"STUDENT","version":3,"reason":"Sai ngày"}
                """)).hasStatus4xxClientError();
    }

    @Test
    void theEarlierMeaningShowsOnTheUnitsPage() {
        put(branch, 0, "\"name\":\"%s\",\"branchType\":\"STUDENT\",\"from\":\"2026-11-01\"".formatted(NAME));
        var page = dues.get(dues.officer, "/console/units/" + branch);
        assertThat(page).hasStatusOk().bodyText().contains("Lịch sử thông tin", "Chi bộ thôn Giang Đông", "01/11/2026");
    }

    @Test
    void theDayOfMeetingsThatWasFixedIsToldOfADayWithItsBasisAndShownInTheBranch() {
        assertThat(meetingDays.of(branch, NOVEMBER)).isEmpty();
        assertThat(dues.get(dues.secretary, "/branch?unit=" + branch))
                .bodyText()
                .contains("Ngày sinh hoạt định kỳ: theo quy định chung");
        put(branch, 0, """
                "name":"%s","branchType":"RESIDENTIAL","officialCode":"38.168.053.000.001","meetingDay":5,
                "from":"2026-11-01","basis":"QĐ 12-QĐ/ĐU"
                """.formatted(NAME));
        assertThat(meetingDays.of(branch, OCTOBER)).isEmpty();
        var fixed = new MeetingDays.MeetingDay(5, "QĐ 12-QĐ/ĐU");
        assertThat(meetingDays.of(branch, NOVEMBER)).hasValue(fixed);
        var commune = units.find(dues.tree.commune()).orElseThrow().path();
        assertThat(meetingDays.under(commune, NOVEMBER)).containsExactly(Map.entry(branch, fixed));
        assertThat(dues.get(dues.secretary, "/branch?unit=" + branch))
                .bodyText()
                .contains("Ngày sinh hoạt định kỳ: ngày 5 hằng tháng (QĐ 12-QĐ/ĐU)");
        assertThat(dues.get(dues.fellow, "/handbook"))
                .bodyText()
                .contains("Ngày sinh hoạt định kỳ: ngày 5 hằng tháng (QĐ 12-QĐ/ĐU)");
    }

    private UnitView at(LocalDate day) {
        return units.find(branch, day).orElseThrow();
    }

    private String why(String month) {
        var answer = dues.get(dues.secretary, "/api/v1/units/" + branch + "/dues/" + month);
        try {
            return answer.getResponse().getContentAsString(java.nio.charset.StandardCharsets.UTF_8);
        } catch (java.io.UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    private MvcTestResult history(UnitId unit) {
        return dues.get(dues.tree.administrator(), "/api/v1/units/" + unit + "/traits");
    }

    private MvcTestResult correct(Actor actor, String body) {
        return dues.json(actor, "/api/v1/units/" + branch + "/traits/BRANCH_TYPE/corrections", body);
    }

    private MvcTestResult correct(String trait, String body) {
        return dues.json(dues.officer, "/api/v1/units/" + branch + "/traits/" + trait + "/corrections", body);
    }

    private MvcTestResult put(UnitId unit, long version, String body) {
        return web.put()
                .uri("/api/v1/units/" + unit)
                .locale(Locale.of("vi"))
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"version\":" + version + "," + body + "}")
                .requestAttr(WebForTests.ACTOR, dues.tree.administrator())
                .exchange();
    }
}
