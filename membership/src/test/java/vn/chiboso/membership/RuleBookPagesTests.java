package vn.chiboso.membership;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.util.HtmlUtils;
import vn.chiboso.membership.application.port.in.NoteAbsences;
import vn.chiboso.membership.application.port.out.Rules;
import vn.chiboso.membership.domain.Rule;

/** The numbers of the field on the console: read by theme, added to from the province up, never silently in the past. */
@MembershipSlice
class RuleBookPagesTests {
    private static final String PATH = "/console/alerts/rules";

    @Autowired
    House house;

    @Autowired
    JdbcClient sql;

    @Autowired
    MockMvcTester web;

    @Autowired
    NoteAbsences noteAbsences;

    @Autowired
    Rules rules;

    @Autowired
    NextDoorForTests nextDoor;

    private AlertHouse alerts;

    @BeforeEach
    void built() {
        alerts = new AlertHouse(house, sql, web, noteAbsences);
    }

    @AfterEach
    void withoutAddedRules() {
        nextDoor.reset();
        sql.sql("delete from membership.rule where added_by is not null").update();
        sql.sql("update membership.rule set replaced_at = null").update();
        sql.sql("""
                update membership.rule r set valid_to =
                    (select min(n.valid_from) from membership.rule n where n.code = r.code and n.valid_from > r.valid_from)
                """).update();
    }

    @Test
    void anOfficerReadsEveryNumberByThemeWithUnitBasisAndTheMarkOfWhatIsNotVerified() {
        assertThat(read(alerts.get(alerts.officer, PATH)))
                .contains("Chuyển sinh hoạt, tạm miễn", "href=\"#TRANSFER\"", "id=\"TRANSFER\"")
                .contains("30 ngày làm việc", "60 ngày làm việc", "từ 01/07/2025 đến hết 25/07/2026")
                .contains("Từ 26/07/2026. Căn cứ: 208-QĐ/TW ngày 26/7/2026", "cần kiểm chứng", "3/2", "12 tháng")
                .doesNotContain("name=\"amount\"", PATH + "?code=");
        assertThat(alerts.post(alerts.officer, PATH, "code", "BADGE_35")).hasStatus(403);
        assertThat(alerts.get(alerts.secretary, PATH)).hasStatus(404);
    }

    @Test
    void whoKeepsThemChangesEveryNumberWithABasisAndAWrongOneIsToldAtItsField() {
        var administrator = alerts.tree.administrator();
        assertThat(read(alerts.get(administrator, PATH + "?code=GROUPS_FROM")))
                .contains("value=\"GROUPS_FROM\" selected", PATH + "?code=TRANSFER_DAYS#add");
        var bad = add("BADGE_35", "7", "1/12/2026", "Văn bản");
        assertThat(bad).hasStatus(422);
        assertThat(read(bad)).contains("từ 0 đến 1", "value=\"7\"");
        assertThat(alerts.post(administrator, PATH, "amount", "x")).hasStatus(422);
        assertThat(read(add("GROUPS_FROM", "25", "1/12/2026", ""))).contains("Căn cứ gồm 3 đến 500 ký tự");
        for (var time = 0; time < 2; time++) {
            assertThat(add("GROUPS_FROM", "25", "1/12/2026", "Quy định mới")).hasStatus3xxRedirection();
        }
        assertThat(number(Rule.Code.GROUPS_FROM, "2026-11-30")).isEqualTo(30);
        assertThat(number(Rule.Code.GROUPS_FROM, "2026-12-01")).isEqualTo(25);
        assertThat(add("GROUPS_FROM", "26", "1/12/2026", "Sửa số ghi nhầm")).hasStatus3xxRedirection();
        assertThat(number(Rule.Code.GROUPS_FROM, "2026-12-01")).isEqualTo(26);
        assertThat(sql.sql(
                                "select count(*) from membership.rule where code = 'groups-from' and replaced_at is not null")
                        .query(Integer.class)
                        .single())
                .isOne();
    }

    @Test
    void numbersThatAnotherModuleKeepsStandInTheSameBookAndAreAddedToThere() {
        var administrator = alerts.tree.administrator();
        assertThat(read(alerts.get(administrator, PATH + "?code=" + NextDoorForTests.CODE)))
                .contains("Ngày sinh hoạt định kỳ", "ngày 7 hằng tháng", "Từ 23/07/2025. Căn cứ: 50-CT/TW")
                .contains("value=\"" + NextDoorForTests.CODE + "\" selected", "5 năm, tính từ 01/07/2020");
        assertThat(read(add(NextDoorForTests.CODE, "29", "1/12/2026", "Chỉ thị mới")))
                .contains("từ 1 đến 28");
        assertThat(add(NextDoorForTests.CODE, "6", "1/12/2026", "Chỉ thị mới")).hasStatus3xxRedirection();
        assertThat(read(alerts.get(alerts.officer, PATH))).contains("ngày 6 hằng tháng", "Chỉ thị mới");
        assertThat(alerts.post(alerts.officer, PATH, "code", NextDoorForTests.CODE, "amount", "5"))
                .hasStatus(403);
        assertThat(add("NOBODYS", "5", "1/12/2026", "Chỉ thị mới")).hasStatus(422);
    }

    @Test
    void aPastNumberOfAnotherModuleIsShownWithWhatItTouchesFirst() {
        assertThat(read(add(NextDoorForTests.CODE, "6", "1/11/2026", "Chỉ thị mới")))
                .contains(
                        "Số này có hiệu lực từ một ngày đã qua", "ngày 7 hằng tháng (50-CT/TW)", "4 lời nhắc đang mở");
        assertThat(nextDoor.numbers().getFirst().rows()).hasSize(1);
        var confirmed = fields(NextDoorForTests.CODE, "6", "1/11/2026", "Chỉ thị mới", "confirmed", "true");
        for (var time = 0; time < 2; time++) {
            assertThat(alerts.post(alerts.tree.administrator(), PATH, confirmed))
                    .hasStatus3xxRedirection();
        }
        assertThat(nextDoor.numbers().getFirst().rows()).hasSize(2);
    }

    @Test
    void aLeadTimeChangedTodayChangesTodaysAlerts() {
        assertThat(add("PROBATION_LEAD", "0", "20/11/2026", "Thử đổi")).hasStatus3xxRedirection();
        assertThat(read(alerts.get(alerts.secretary, alerts.api()))).doesNotContain("PROBATION_ENDING");
    }

    @Test
    void aNumberInForceSinceAPastDayIsShownWithTheOpenCasesItTouchesAndKeptOnlyWhenConfirmed() {
        var again = add("PROBATION_MONTHS", "10", "1/12/2025", "Điều lệ sửa đổi");
        assertThat(again).hasStatus(200);
        assertThat(read(again))
                .contains("Số này có hiệu lực từ một ngày đã qua", "10 tháng", "12 tháng (Điều lệ Đảng")
                .contains("1 đảng viên dự bị", "name=\"confirmed\" value=\"true\"", "value=\"01/12/2025\"");
        assertThat(number(Rule.Code.PROBATION_MONTHS, "2026-11-20")).isEqualTo(12);
        assertThat(alerts.post(
                        alerts.tree.administrator(),
                        PATH,
                        fields("PROBATION_MONTHS", "10", "1/12/2025", "Điều lệ sửa đổi", "confirmed", "true")))
                .hasStatus3xxRedirection();
        assertThat(number(Rule.Code.PROBATION_MONTHS, "2025-11-30")).isEqualTo(12);
        assertThat(number(Rule.Code.PROBATION_MONTHS, "2025-12-01")).isEqualTo(10);
        assertThat(add("PROBATION_MONTHS", "10", "1/11/2025", "Điều lệ sửa đổi"))
                .hasStatus(422);
        assertThat(add("PROBATION_LEAD", "1", "19/11/2026", "Thử đổi")).hasStatus(422);
    }

    @ParameterizedTest
    @EnumSource(Rule.Code.class)
    void theNumbersThatComeWithTheProductHaveNoHoleAndNoOldTextInForce(Rule.Code code) {
        var book = rules.all();
        var rows = book.rules().stream().filter(rule -> rule.code() == code).toList();
        assertThat(rows).isNotEmpty();
        for (var i = 1; i < rows.size(); i++) {
            assertThat(rows.get(i - 1).validTo()).isEqualTo(rows.get(i).validFrom());
        }
        var now = book.on(code, LocalDate.parse("2026-11-20")).orElseThrow();
        assertThat(now.legalBasis()).doesNotContainPattern("^294|^06-HD|; 294|; 06-HD");
        if (List.of(
                        "ceremony-days",
                        "readmission-months",
                        "readmissions-most",
                        "readmission-months-criminal",
                        "transfer-days")
                .contains(code.word())) {
            assertThat(now.validFrom()).isEqualTo("2026-07-26");
            assertThat(now.legalBasis()).startsWith("208-QĐ/TW ngày 26/7/2026");
            assertThat(now.toVerify()).isTrue();
            assertThat(book.on(code, LocalDate.parse("2026-07-25"))
                            .orElseThrow()
                            .legalBasis())
                    .doesNotContain("208-QĐ/TW");
        }
    }

    @Test
    void theNewerTextIsNamedTogetherWithTheOneItReplaced() {
        assertThat(rules.all()
                        .on(Rule.Code.INTRODUCTION_DAYS, LocalDate.parse("2026-11-20"))
                        .orElseThrow()
                        .legalBasis())
                .isEqualTo(
                        "208-QĐ/TW ngày 26/7/2026 (thay 294-QĐ/TW §6.3.1c): 30 ngày làm việc để nộp giấy giới thiệu");
        assertThat(rules.all()
                        .on(Rule.Code.TEMPORARY_EXEMPTION_MOST, LocalDate.parse("2026-11-20"))
                        .orElseThrow()
                        .legalBasis())
                .isEqualTo("01-HD/TW ngày 19/5/2026 (thay 06-HD/TW 10.3): dưới 12 tháng");
    }

    private MvcTestResult add(String code, String amount, String from, String basis) {
        return alerts.post(alerts.tree.administrator(), PATH, fields(code, amount, from, basis));
    }

    private static String[] fields(String code, String amount, String from, String basis, String... more) {
        var all = new java.util.ArrayList<>(List.of("code", code, "amount", amount, "from", from, "legalBasis", basis));
        all.addAll(List.of(more));
        return all.toArray(String[]::new);
    }

    private int number(Rule.Code code, String day) {
        return rules.all().on(code, LocalDate.parse(day)).orElseThrow().amount();
    }

    private static String read(MvcTestResult result) {
        assertThat(result.getResponse().getStatus()).isIn(200, 422);
        try {
            return HtmlUtils.htmlUnescape(result.getResponse().getContentAsString(StandardCharsets.UTF_8));
        } catch (UnsupportedEncodingException e) {
            throw new AssertionError(e);
        }
    }
}
