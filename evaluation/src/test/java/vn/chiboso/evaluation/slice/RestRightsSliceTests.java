package vn.chiboso.evaluation.slice;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.chiboso.evaluation.Facts;
import vn.chiboso.evaluation.application.port.in.PrepareScorecard;
import vn.chiboso.evaluation.domain.report.ReportFile;
import vn.chiboso.meetings.api.MeetingState;
import vn.chiboso.membership.api.Actor;

@EvaluationSlice
class RestRightsSliceTests extends SliceBase {
    private static final String NOVEMBER = "/api/v1/communes/" + World.COMMUNE.id() + "/reports/2026-11";

    @Autowired
    PrepareScorecard prepare;

    private String card;
    private UUID id;

    @BeforeEach
    void hold() {
        var meeting = world.meeting(new Facts());
        meeting.state = MeetingState.CONCLUDED;
        prepare.prepare(meeting.id);
        card = "/api/v1/meetings/" + meeting.id + "/scorecard";
        id = sql.sql("select id from evaluation.scorecard").query(UUID.class).single();
    }

    private void statuses(
            String what,
            Map<Actor, Integer> expected,
            java.util.function.Function<Actor, MockMvcTester.MockMvcRequestBuilder> request) {
        expected.forEach((actor, status) -> assertThat(request.apply(actor))
                .as("%s as %s", what, actor.name())
                .hasStatus(status));
    }

    private static Map<Actor, Integer> with(Map<Actor, Integer> some) {
        var all = new LinkedHashMap<Actor, Integer>();
        for (var stranger : List.of(World.SIBLING, World.FORMER, World.ELSEWHERE, World.TECHNICIAN)) {
            all.put(stranger, 404);
        }
        all.putAll(some);
        return all;
    }

    @Test
    void aDraftIsForTheCommitteeAndTheLevelAbove() {
        statuses(
                "read draft",
                with(Map.of(
                        World.SECRETARY, 200,
                        World.OFFICER, 200,
                        World.PROVINCIAL, 200,
                        World.INSPECTOR, 200,
                        World.MEMBER, 403,
                        World.EXEMPT, 403)),
                actor -> get(card, actor));
    }

    @Test
    void onlyTheCommitteeFillsInAndTables() {
        var body = "{\"version\":0,\"lines\":[{\"number\":\"3.1\",\"points\":4.5}]}";
        statuses(
                "fill",
                with(Map.of(World.SECRETARY, 200, World.OFFICER, 403, World.MEMBER, 403, World.INSPECTOR, 403)),
                actor -> put(card, actor, body));
        statuses(
                "table",
                with(Map.of(World.OFFICER, 403, World.MEMBER, 403, World.SECRETARY, 422)),
                actor -> post(card + "/tabling", actor, ""));
    }

    @Test
    void onlyTheLevelAboveDecides() {
        var body = "{\"version\":0,\"points\":60,\"comment\":\"Chi bộ không tự chấm\"}";
        statuses(
                "decide",
                with(Map.of(World.SECRETARY, 403, World.MEMBER, 403, World.INSPECTOR, 403, World.OFFICER, 200)),
                actor -> put("/api/v1/scorecards/" + id + "/official-grade", actor, body));
    }

    @Test
    void reportsAreForTheLevelAbove() {
        statuses(
                "run",
                Map.of(
                        World.SECRETARY, 404,
                        World.MEMBER, 404,
                        World.ELSEWHERE, 404,
                        World.FORMER, 404,
                        World.TECHNICIAN, 404,
                        World.INSPECTOR, 403),
                actor -> post(NOVEMBER, actor, ""));
        assertThat(post(NOVEMBER, World.OFFICER, "")).hasStatus(200);
        statuses(
                "read",
                Map.of(
                        World.SECRETARY, 404,
                        World.ELSEWHERE, 404,
                        World.TECHNICIAN, 404,
                        World.INSPECTOR, 200,
                        World.PROVINCIAL, 200),
                actor -> get(NOVEMBER, actor));
        statuses(
                "download",
                Map.of(World.SECRETARY, 404, World.ELSEWHERE, 404, World.INSPECTOR, 200),
                actor -> get(NOVEMBER + "/file?format=pdf", actor));
        assertThat(post(NOVEMBER + "/corrections", World.INSPECTOR, "{\"reason\":\"x\"}"))
                .hasStatus(403);
        assertThat(get("/api/v1/reports/schedule", World.MEMBER)).hasStatus(403);
    }

    @Test
    void theFileIsWhatWasKept() {
        assertThat(post(NOVEMBER, World.OFFICER, "")).hasStatus(200);
        var download = get(NOVEMBER + "/file?format=xlsx", World.OFFICER).exchange();
        assertThat(download).hasHeader("X-Content-Type-Options", "nosniff");
        var content = download.getResponse().getContentAsByteArray();
        assertThat(new String(content, StandardCharsets.UTF_8))
                .startsWith("XLSX")
                .contains("BẢNG TỔNG HỢP CHẤT LƯỢNG SINH HOẠT CHI BỘ THÁNG 11/2026")
                .contains("Đảng ủy xã Quảng Bình");
        assertThat(download).hasHeader("ETag", '"' + ReportFile.of(content).sha256() + '"');
    }

    @Test
    void scoresOfAMonthAndOfABranch() {
        statuses(
                "month",
                Map.of(World.OFFICER, 200, World.INSPECTOR, 200, World.SECRETARY, 404, World.ELSEWHERE, 404),
                actor -> get("/api/v1/communes/" + World.COMMUNE.id() + "/scores?month=2026-11", actor));
        statuses(
                "branch",
                with(Map.of(World.MEMBER, 200, World.EXEMPT, 403, World.SECRETARY, 200, World.OFFICER, 200)),
                actor -> get("/api/v1/units/" + World.GIANG_DONG.id() + "/scorecards", actor));
    }

    @Test
    void aRefusalNamesItsRule() {
        assertThat(put(card, World.SECRETARY, "{\"version\":0,\"lines\":[{\"number\":\"3.1\",\"points\":9}]}"))
                .hasStatus(422)
                .bodyJson()
                .extractingPath("$.code")
                .isEqualTo("evaluation.refusal.points-out-of-range");
    }

    @Test
    void whatWouldOverwriteSaysWhatItRead() {
        assertThat(put(card, World.SECRETARY, "{\"lines\":[]}")).hasStatus4xxClientError();
        assertThat(put(
                        "/api/v1/scorecards/" + id + "/official-grade",
                        World.OFFICER,
                        "{\"points\":60,\"comment\":\"Chi bộ không tự chấm\"}"))
                .hasStatus4xxClientError();
        assertThat(sql.sql("select count(*) from evaluation.official_decision")
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(mvc.post()
                        .uri("/evaluation" + card.substring("/api/v1".length(), card.length() - "/scorecard".length()))
                        .header(Neighbours.WHO, World.nameOf(World.SECRETARY))
                        .param("lines[0].number", "3.1")
                        .param("lines[0].points", "4,5"))
                .hasStatus(422);
    }

    @Test
    void aMonthThatNoReportCanCoverIsRefusedByItsField() {
        for (var month : List.of("2024-12", "0001-01", "2031-01")) {
            assertThat(post("/api/v1/communes/" + World.COMMUNE.id() + "/reports/" + month, World.OFFICER, ""))
                    .hasStatus(422)
                    .bodyJson()
                    .extractingPath("$.code")
                    .asString()
                    .startsWith("evaluation.refusal.month-");
        }
    }

    @Test
    void explanationsSpeakTheReadersLanguage() {
        assertThat(get(card, World.SECRETARY).header("Accept-Language", "vi"))
                .bodyText()
                .contains("Có mặt 28/29 đảng viên phải dự (đảng số 36), đạt 96,55 %");
        assertThat(get(card, World.SECRETARY).header("Accept-Language", "en"))
                .bodyText()
                .contains("28 of 29 expected present (36 on the roll): 96.55 %");
    }

    @Test
    void pagesKeepWhatWasTypedWhenRefused() {
        var page = "/evaluation" + card.substring("/api/v1".length(), card.length() - "/scorecard".length());
        assertThat(mvc.post()
                        .uri(page)
                        .header(Neighbours.WHO, World.nameOf(World.SECRETARY))
                        .param("version", "0")
                        .param("lines[0].number", "3.1")
                        .param("lines[0].points", "chín")
                        .param("lines[0].remark", "Giữ lại"))
                .hasStatus(422)
                .hasViewName("evaluation/scorecard")
                .model()
                .extracting("form")
                .satisfies(form -> assertThat(form)
                        .extracting("lines")
                        .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.LIST)
                        .first()
                        .hasFieldOrPropertyWithValue("points", "chín")
                        .hasFieldOrPropertyWithValue("remark", "Giữ lại"));
        assertThat(mvc.post()
                        .uri(page)
                        .header(Neighbours.WHO, World.nameOf(World.SECRETARY))
                        .param("version", "0")
                        .param("lines[0].number", "3.1")
                        .param("lines[0].points", "4,5"))
                .hasStatus(302);
        assertThat(sql.sql("select points from evaluation.scorecard_entry")
                        .query(BigDecimal.class)
                        .single())
                .isEqualByComparingTo("4.5");
    }
}
