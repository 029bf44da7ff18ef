package vn.chiboso.membership;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
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
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.application.port.in.NoteAbsences;
import vn.chiboso.membership.application.port.in.NoteAlerts;

/** Pages and REST of alerts: what each reader finds, what bad input is told, and that strangers find nothing. */
@MembershipSlice
class AlertPagesTests {
    @Autowired
    House house;

    @Autowired
    JdbcClient sql;

    @Autowired
    MockMvcTester web;

    @Autowired
    NoteAbsences noteAbsences;

    @Autowired
    NoteAlerts noteAlerts;

    private AlertHouse alerts;
    private String unit = "";
    private String aside = "";

    @BeforeEach
    void built() {
        alerts = new AlertHouse(house, sql, web, noteAbsences);
        unit = alerts.tree.branch().toString();
        aside = "/branch/alerts/aside?unit=" + unit + "&kind=CARD_CHECK&subject=" + unit + "&occasion=2026";
    }

    @AfterEach
    void withoutAddedRules() {
        sql.sql("delete from membership.rule where added_by is not null").update();
        sql.sql("update membership.rule set replaced_at = null").update();
        sql.sql("""
                update membership.rule r set valid_to =
                    (select min(n.valid_from) from membership.rule n where n.code = r.code and n.valid_from > r.valid_from)
                """).update();
    }

    @Test
    void theSecretaryReadsWhatWhoWhyAndWhereToAct() {
        assertThat(read(alerts.get(alerts.secretary, "/branch/alerts")))
                .contains("Mai Quang Sơn hết thời gian dự bị ngày 10/12/2026", "Căn cứ: Điều lệ Đảng", "Hạn 10/12/2026")
                .contains("Cần làm trong tháng", "Chuẩn bị và để biết", "/branch/alerts/cards", "Tạm gác");
        assertThat(read(alerts.get(alerts.committee, "/branch/alerts")))
                .contains("Mai Quang Sơn")
                .doesNotContain("Tạm gác");
        assertThat(read(alerts.get(alerts.officer, "/branch/alerts?unit=" + unit)))
                .contains("Mai Quang Sơn")
                .doesNotContain("Tạm gác");
        assertThat(read(alerts.get(alerts.secretary, alerts.api())))
                .contains("PROBATION_ENDING", "\"urgency\":\"NOW\"", "/branch/members/" + alerts.of(alerts.newcomer));
    }

    @Test
    void aMemberReadsOnlyWhatIsAboutThemselves() {
        assertThat(read(alerts.get(alerts.newcomer, "/branch/alerts")))
                .contains("Thời gian dự bị của đồng chí đến ngày 10/12/2026")
                .doesNotContain("Kiểm tra thẻ", "Tạm gác");
        assertThat(read(alerts.get(alerts.fellow, "/branch/alerts")))
                .contains("Chưa có gì mới cho đồng chí")
                .doesNotContain("Mai Quang Sơn");
        assertThat(read(alerts.get(alerts.fellow, alerts.api()))).isEqualTo("[]");
    }

    @Test
    void strangersFindNothingAndFellowsAreToldNo() {
        for (var path : new String[] {"/branch/alerts?unit=" + unit, aside, "/branch/alerts/cards?unit=" + unit}) {
            assertThat(alerts.get(alerts.neighbour, path)).as(path).hasStatus(404);
            assertThat(alerts.get(alerts.tree.administrator(), path)).as(path).hasStatus(403);
        }
        assertThat(alerts.get(alerts.neighbour, alerts.api())).hasStatus(404);
        assertThat(alerts.get(alerts.inspector, alerts.api())).hasStatus(403);
        assertThat(alerts.get(alerts.fellow, "/branch/alerts/cards")).hasStatus(403);
        assertThat(alerts.get(alerts.committee, aside)).hasStatus(403);
        assertThat(alerts.get(alerts.secretary, "/branch/alerts?unit=" + UUID.randomUUID()))
                .hasStatus(404);
        for (Actor actor : new Actor[] {alerts.neighbour, alerts.tree.administrator()}) {
            assertThat(alerts.post(actor, aside, "until", "2026-12-15", "reason", "Đã bàn"))
                    .hasStatus(actor.member() == null ? 403 : 404);
            assertThat(alerts.post(actor, "/branch/alerts/cards?unit=" + unit, "on", "2026-11-20"))
                    .hasStatus(actor.member() == null ? 403 : 404);
        }
        assertThat(alerts.post(alerts.officer, aside, "until", "2026-12-15", "reason", "Đã bàn"))
                .hasStatus(403);
        for (var path : new String[] {"/console/alerts", "/console/alerts/rules", "/api/v1/alerts"}) {
            assertThat(alerts.get(alerts.secretary, path)).as(path).hasStatus(404);
        }
    }

    @Test
    void anAlertIsPutAsideOnceWithItsReasonAndComesBack() {
        assertThat(read(alerts.get(alerts.secretary, aside))).contains("Tạm gác một lời nhắc", "name=\"until\"");
        var id = UUID.randomUUID().toString();
        for (var time = 0; time < 2; time++) {
            assertThat(alerts.post(
                            alerts.secretary, aside, "id", id, "until", "15/12/2026", "reason", "Kiểm tra ở kỳ tới"))
                    .hasStatus3xxRedirection();
        }
        assertThat(read(alerts.get(alerts.secretary, "/branch/alerts")))
                .contains("Đã tạm gác (1)", "Kiểm tra ở kỳ tới (Vũ Văn Hùng)", "Nhắc lại từ 15/12/2026");
        assertThat(sql.sql("select count(*) from membership.alert_aside")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
        sql.sql("update membership.alert_aside set until_day = '2026-11-20'").update();
        assertThat(read(alerts.get(alerts.secretary, "/branch/alerts"))).doesNotContain("Đã tạm gác");
    }

    @ParameterizedTest
    @CsvSource({
        "'', Đã bàn, Cần điền",
        "20/11/2026, Đã bàn, Hãy chọn một ngày từ",
        "15/12/2026, x, từ 3 đến 500 ký tự",
        "hôm nào, Đã bàn, hôm nào"
    })
    void aBadDayOrReasonIsNamedAndKept(String until, String reason, String said) {
        var answer = alerts.post(alerts.secretary, aside, "until", until, "reason", reason);
        assertThat(answer).hasStatus(422);
        assertThat(read(answer)).contains(said, "value=\"" + reason + "\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"kind=RUBBISH", "subject=x", "occasion=", "kind=BADGE"})
    void whatNoPageLinksToIsNoFailure(String changed) {
        var name = changed.substring(0, changed.indexOf('='));
        var path = aside.replaceAll(name + "=[^&]*", changed);
        assertThat(alerts.get(alerts.secretary, path).getResponse().getStatus()).isBetween(400, 499);
        assertThat(alerts.post(alerts.secretary, path, "until", "2026-12-15", "reason", "Đã bàn")
                        .getResponse()
                        .getStatus())
                .isBetween(400, 499);
    }

    @Test
    void theCheckOfCardsIsRecordedOnceAYearAndEndsTheAlert() {
        var path = "/branch/alerts/cards?unit=" + unit;
        assertThat(read(alerts.get(alerts.secretary, path)))
                .contains("Chưa ghi kết quả năm nay", "Lê Văn Bình")
                .doesNotContain("Mai Quang Sơn");
        var bad = alerts.post(alerts.secretary, path, "on", "21/11/2026", "remarks", "Đủ", "version", "0");
        assertThat(bad).hasStatus(422);
        assertThat(read(bad)).contains("Ngày kiểm tra phải trong năm nay", "Đủ");
        var without = alerts.of(alerts.fellow).toString();
        assertThat(alerts.post(alerts.secretary, path, "on", "20/11/2026", "without", without, "version", "0"))
                .hasStatus3xxRedirection();
        assertThat(read(alerts.get(alerts.secretary, path)))
                .contains("Đã kiểm tra ngày 20/11/2026, Vũ Văn Hùng ghi; 1 người không có thẻ")
                .containsOnlyOnce("checked=\"checked\"");
        assertThat(alerts.post(alerts.secretary, path, "on", "19/11/2026", "version", "0"))
                .hasStatus(422);
        assertThat(alerts.put(alerts.secretary, "/api/v1/units/" + unit + "/card-check", """
                {"on":"2026-11-19","remarks":"","without":[],"version":1}
                """))
                .hasStatus(204);
        assertThat(read(alerts.get(alerts.secretary, alerts.api()))).doesNotContain("CARD_CHECK");
    }

    @Test
    void anOfficerReadsCountsBelowAndOpensWhatTheyOversee() {
        noteAlerts.note(null);
        assertThat(read(alerts.get(alerts.officer, "/console/alerts")))
                .contains("Chi bộ thôn Giang Đông", "Kiểm tra thẻ đảng viên (2)", "/branch/alerts?unit=" + unit)
                .doesNotContain("Mai Quang Sơn");
        assertThat(read(alerts.get(alerts.officer, "/console/alerts?kind=PROBATION_ENDING")))
                .contains("Chi bộ thôn Giang Đông")
                .doesNotContain("Chi bộ cơ quan");
        assertThat(read(alerts.get(alerts.inspector, "/console/alerts")))
                .contains("Chi bộ thôn Giang Đông")
                .doesNotContain("/branch/alerts?unit=");
        assertThat(read(alerts.get(alerts.officer, "/api/v1/alerts"))).contains("\"CARD_CHECK\":2");
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
