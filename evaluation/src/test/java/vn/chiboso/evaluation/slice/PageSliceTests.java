package vn.chiboso.evaluation.slice;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.util.HtmlUtils;
import vn.chiboso.evaluation.Facts;
import vn.chiboso.evaluation.Sets;
import vn.chiboso.evaluation.application.port.in.FillScorecard;
import vn.chiboso.evaluation.application.port.in.ImportCriteriaSheet;
import vn.chiboso.evaluation.application.port.in.PrepareScorecard;
import vn.chiboso.evaluation.application.port.in.RunReport;
import vn.chiboso.evaluation.application.port.in.SettleSelfScore;
import vn.chiboso.evaluation.application.port.in.TableScorecard;
import vn.chiboso.evaluation.domain.scorecard.LineInput;
import vn.chiboso.evaluation.domain.scorecard.Scorecard;
import vn.chiboso.evaluation.domain.scorecard.VoteResult;
import vn.chiboso.meetings.api.VoteId;
import vn.chiboso.membership.api.Actor;

/** Every page is rendered, with something on it; the layout is a stand-in. */
@EvaluationSlice
class PageSliceTests extends SliceBase {
    @Autowired
    PrepareScorecard prepare;

    @Autowired
    FillScorecard fill;

    @Autowired
    TableScorecard table;

    @Autowired
    SettleSelfScore settle;

    @Autowired
    RunReport run;

    @Autowired
    ImportCriteriaSheet importSheet;

    private Facts meeting;

    @BeforeEach
    void hold() {
        meeting = world.meeting(new Facts());
        prepare.prepare(meeting.id);
    }

    private void adopt() {
        table();
        var vote = new VoteResult(new VoteId(new UUID(4, 4)), 26, 14, 25, 1, 0, true, Instant.now());
        settle.settle(new SettleSelfScore.Command(world.tabled.getLast().sourceKey(), vote));
    }

    private void table() {
        var lines = List.of(
                new LineInput("3.1", new BigDecimal("5"), null, null),
                new LineInput("4.3", new BigDecimal("6.5"), "Còn kéo dài", "Phân bổ thời gian"),
                new LineInput("5", new BigDecimal("5"), null, null));
        fill.fill(new FillScorecard.Command(meeting.id, Scorecard.UNSTORED, lines), World.SECRETARY);
        table.table(meeting.id, World.SECRETARY);
    }

    private String page(String uri, Actor who) {
        var result = get(uri, who).header("Accept-Language", "vi").exchange();
        assertThat(result).hasStatus(200);
        return html(result);
    }

    /** As a reader sees it: without a response encoding Spring writes what was typed as entities. */
    private static String html(MvcTestResult result) {
        return HtmlUtils.htmlUnescape(new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8));
    }

    private UUID cardId() {
        return sql.sql("select id from evaluation.scorecard").query(UUID.class).single();
    }

    @Test
    void theSecretaryFillsInTheDraft() {
        assertThat(page("/evaluation/meetings/" + meeting.id, World.SECRETARY))
                .contains("Trình chi bộ biểu quyết")
                .contains("name=\"lines[0].points\"")
                .contains("value=\"5\"")
                .contains("Họp ngày 03/11/2026, đúng ngày quy định.")
                .contains("Chi bộ chấm, tối đa 10 điểm.")
                .doesNotContain("??");
    }

    @Test
    void aRefusedFormSaysWhereAndKeepsWhatWasTyped() {
        var result = mvc.post()
                .uri("/evaluation/meetings/" + meeting.id)
                .header(Neighbours.WHO, World.nameOf(World.SECRETARY))
                .header("Accept-Language", "vi")
                .param("version", "0")
                .param("lines[0].number", "1")
                .param("lines[0].points", "chín")
                .param("lines[1].number", "2")
                .exchange();
        assertThat(result).hasStatus(422);
        var html = html(result);
        assertThat(html).contains("Điểm của 1 phải là số từ 0 đến 5.").contains("value=\"chín\"");
    }

    @Test
    void membersReadTheAdoptedScoreWithVoteHistoryAndCriteria() {
        adopt();
        assertThat(page("/evaluation/meetings/" + meeting.id, World.MEMBER))
                .contains("Chi bộ thông qua: 25/26 tán thành")
                .contains("Biện pháp khắc phục: Phân bổ thời gian")
                .contains("Lịch sử thay đổi")
                .doesNotContain("Lưu điểm")
                .doesNotContain("??");
        assertThat(page("/evaluation/criteria/00000000-0000-7000-8000-000000000042", World.MEMBER))
                .contains("Tốt từ 90; Khá từ 70")
                .doesNotContain("??");
    }

    @Test
    void theBranchSeesItsTrendAsAPictureWithATable() {
        adopt();
        assertThat(page("/evaluation", World.MEMBER))
                .contains("<svg")
                .contains("viewBox=\"0 0 720 260\"")
                .contains("<circle")
                .contains("96,5")
                .doesNotContain("??");
        assertThat(page("/evaluation", World.SIBLING)).contains("Chưa có điểm nào");
    }

    @Test
    void theChairSeesWhatTheFactsEarnNowWhileTheScoreIsOnTheTable() {
        table();
        assertThat(page("/evaluation/meetings/" + meeting.id, World.SECRETARY)).doesNotContain("Số liệu hiện nay cho");
        meeting.speakers = 1;
        assertThat(page("/evaluation/meetings/" + meeting.id, World.SECRETARY))
                .contains("Số liệu hiện nay cho")
                .doesNotContain("??");
    }

    @Test
    void whatTheFactsEarnNowStandsBesideWhatWasProposedThen() {
        adopt();
        assertThat(page("/console/scores/" + cardId(), World.OFFICER)).doesNotContain("số liệu hiện nay cho");
        meeting.speakers = 1;
        meeting.inPerson = 10;
        meeting.excused = 16;
        assertThat(page("/console/scores/" + cardId(), World.OFFICER))
                .contains("số liệu hiện nay cho", "cao hơn số liệu hiện nay")
                .doesNotContain("??");
    }

    @Test
    void aMonthListsTheBranchesOfThatMonthAlsoOneMergedAwaySince() {
        var gone = World.MERGED_AWAY.name();
        assertThat(page("/console/scores?month=2020-01", World.OFFICER)).contains(gone, "Chi bộ thôn Giang Đông");
        assertThat(page("/console/scores?month=2026-11", World.OFFICER)).doesNotContain(gone);
    }

    @Test
    void theOfficerListsAndDecides() {
        adopt();
        assertThat(page("/console/scores?month=2026-11", World.OFFICER))
                .contains("Chi bộ thôn Giang Đông")
                .contains("Chưa họp")
                .contains("<option value=\"2026-11\" selected=\"selected\">11/2026</option>")
                .doesNotContain("??");
        assertThat(page("/console/scores?month=2020-01", World.OFFICER))
                .contains("<option value=\"2020-01\" selected=\"selected\">01/2020</option>");
        var decision = "/console/scores/" + cardId();
        assertThat(page(decision, World.OFFICER))
                .contains("name=\"items[4.2]\"")
                .doesNotContain("??");
        assertThat(mvc.post()
                        .uri(decision)
                        .header(Neighbours.WHO, World.nameOf(World.OFFICER))
                        .param("version", "99")
                        .param("points", "90"))
                .hasStatus(409);
        var version = sql.sql("select version from evaluation.scorecard")
                .query(Long.class)
                .single();
        assertThat(mvc.post()
                        .uri(decision)
                        .header(Neighbours.WHO, World.nameOf(World.OFFICER))
                        .param("version", version.toString())
                        .param("items[4.2]", "22,5")
                        .param("comment", "Ít ý kiến"))
                .hasStatus(302);
        assertThat(page(decision, World.OFFICER)).contains("94/100").contains("Ít ý kiến");
    }

    @Test
    void theReportIsAPageWithDrillDownAndDownloads() {
        adopt();
        var id = run.run(World.COMMUNE.id(), YearMonth.of(2026, 11), World.OFFICER);
        assertThat(page("/console/reports", World.OFFICER)).contains("Đã chốt").doesNotContain("??");
        assertThat(page("/console/reports/" + id, World.OFFICER))
                .contains("/evaluation/meetings/" + meeting.id)
                .contains("4.3 (−3,5)")
                .contains("format=xlsx")
                .contains("Phát hành lại")
                .doesNotContain("??");
        assertThat(page("/console/reports/" + id, World.INSPECTOR)).doesNotContain("Lý do đính chính");
        assertThat(get("/console/reports/" + id + "/file?format=pdf", World.OFFICER))
                .hasContentType(MediaType.APPLICATION_PDF);
    }

    @Test
    void aMissingReportSaysHowLateItIsAndCanBeRun() {
        assertThat(page("/console/reports", World.OFFICER))
                .contains("trễ 10 ngày 4 giờ")
                .contains("Chạy ngay");
        assertThat(mvc.post()
                        .uri("/console/reports/run")
                        .header(Neighbours.WHO, World.nameOf(World.OFFICER))
                        .param("commune", World.COMMUNE.id().toString())
                        .param("month", "2026-11"))
                .hasStatus(302);
        assertThat(count("monthly_report")).isEqualTo(1);
    }

    @Test
    void criteriaAreListedUploadedEditedAndRefused() {
        var command = new ImportCriteriaSheet.Command(
                World.COMMUNE.id(), "Phiếu của xã", "01-HD/ĐU", Sets.sheet("an-phu.csv"));
        var draft = importSheet.read(command, World.OFFICER).id();
        assertThat(page("/console/criteria", World.OFFICER))
                .contains("Phiếu của xã")
                .doesNotContain("??");
        assertThat(page("/console/criteria/imports", World.OFFICER))
                .contains("Tải lên")
                .doesNotContain("??");
        assertThat(page("/console/criteria/" + draft, World.OFFICER))
                .contains("name=\"criteria[0].maxWith\"")
                .contains("Lưu bản nháp")
                .doesNotContain("??");
        assertThat(page("/console/criteria/00000000-0000-7000-8000-000000000042", World.OFFICER))
                .contains("Sao chép")
                .doesNotContain("Lưu bản nháp")
                .doesNotContain("??");
        var refused = mvc.post()
                .multipart()
                .uri("/console/criteria/imports")
                .file(new MockMultipartFile("file", "x.csv", "text/csv", new byte[] {0}))
                .param("issuer", World.COMMUNE.id().toString())
                .param("name", "Tên đã gõ")
                .header("Accept-Language", "vi")
                .header(Neighbours.WHO, World.nameOf(World.OFFICER))
                .exchange();
        assertThat(refused).hasStatus(422);
        assertThat(html(refused)).contains("Tên đã gõ").contains("Tệp không phải văn bản UTF-8");
    }
}
