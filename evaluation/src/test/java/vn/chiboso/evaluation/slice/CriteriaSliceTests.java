package vn.chiboso.evaluation.slice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import vn.chiboso.evaluation.Facts;
import vn.chiboso.evaluation.Sets;
import vn.chiboso.evaluation.api.CriteriaSetId;
import vn.chiboso.evaluation.application.port.in.ActivateCriteriaSet;
import vn.chiboso.evaluation.application.port.in.CopyCriteriaSet;
import vn.chiboso.evaluation.application.port.in.ImportCriteriaSheet;
import vn.chiboso.evaluation.application.port.in.ListCriteriaSets;
import vn.chiboso.evaluation.application.port.in.ListIssuers;
import vn.chiboso.evaluation.application.port.in.ReviseCriteriaSet;
import vn.chiboso.evaluation.application.port.in.ShowCriteriaSet;
import vn.chiboso.evaluation.application.port.in.ShowScorecard;
import vn.chiboso.evaluation.domain.EvaluationRefusal;
import vn.chiboso.evaluation.domain.EvaluationRefusal.Reason;
import vn.chiboso.evaluation.domain.criteria.CriteriaSet;
import vn.chiboso.meetings.api.MeetingId;

@EvaluationSlice
class CriteriaSliceTests extends SliceBase {
    private static final CriteriaSetId CENTRAL = CriteriaSetId.of("00000000-0000-7000-8000-000000000042");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    @Autowired
    ListCriteriaSets list;

    @Autowired
    ShowCriteriaSet show;

    @Autowired
    CopyCriteriaSet copy;

    @Autowired
    ImportCriteriaSheet importSheet;

    @Autowired
    ReviseCriteriaSet revise;

    @Autowired
    ActivateCriteriaSet activate;

    @Autowired
    ListIssuers issuers;

    @Autowired
    ShowScorecard scorecard;

    private CriteriaSetId anPhu() {
        var command = new ImportCriteriaSheet.Command(
                World.COMMUNE.id(), "Phiếu của xã", "01-HD/ĐU", Sets.sheet("an-phu.csv"));
        return importSheet.read(command, World.OFFICER).id();
    }

    @Test
    void theSeededFrameIsTheSheetOfTheGuidance() {
        var seeded = show.show(CENTRAL, World.MEMBER).set();
        assertThat(seeded.criteria())
                .usingRecursiveComparison()
                .ignoringFields("group", "groupLabel")
                .withComparatorForType(BigDecimal::compareTo, BigDecimal.class)
                .isEqualTo(Sets.central().criteria());
        assertThat(seeded.legalBasis()).contains("42-HD/BTCTW");
        assertThat(seeded.terms())
                .usingRecursiveComparison()
                .ignoringFields("thematicSteps")
                .withComparatorForType(BigDecimal::compareTo, BigDecimal.class)
                .isEqualTo(Sets.terms());
    }

    private long version(CriteriaSetId set) {
        return show.show(set, World.OFFICER).set().version();
    }

    @Test
    void nothingComesIntoForceUnseen() {
        var draft = anPhu();
        var seen = version(draft);
        var set = show.show(draft, World.OFFICER).set();
        revise.revise(
                new ReviseCriteriaSet.Command(
                        draft, seen, "Tên mới", set.legalBasis(), set.bands(), set.terms(), set.criteria()),
                World.OFFICER);
        assertThatExceptionOfType(EvaluationRefusal.class)
                .isThrownBy(() -> activate.activate(new ActivateCriteriaSet.Command(draft, seen, TODAY), World.OFFICER))
                .matches(refusal -> refusal.reason() == Reason.STALE);
    }

    @Test
    void aCommunesOwnSetTakesOverFromItsDayForItsBranchesOnly() {
        var draft = anPhu();
        activate.activate(new ActivateCriteriaSet.Command(draft, version(draft), TODAY), World.OFFICER);
        var before = world.meeting(new Facts());
        assertThat(scorecard.show(before.id, World.SECRETARY).sheet().set().id())
                .isEqualTo(CENTRAL);
        var after = new Facts();
        after.id = MeetingId.of("00000000-0000-0000-0000-00000000e009");
        after.month = YearMonth.of(2026, 12);
        after.openedAt = Instant.parse("2026-12-03T12:00:00Z");
        world.meeting(after);
        var sheet = scorecard.show(after.id, World.SECRETARY).sheet();
        assertThat(sheet.set().id()).isEqualTo(draft);
        assertThat(sheet.line("4.3").orElseThrow().max()).isEqualByComparingTo("0");
        assertThat(sheet.line("4.2").orElseThrow().max()).isEqualByComparingTo("15");
    }

    @Test
    void aNewVersionEndsTheOneBefore() {
        var first = anPhu();
        activate.activate(new ActivateCriteriaSet.Command(first, version(first), TODAY), World.OFFICER);
        var second = copy.copy(new CopyCriteriaSet.Command(first, World.COMMUNE.id()), World.OFFICER);
        activate.activate(new ActivateCriteriaSet.Command(second, version(second), TODAY.plusDays(11)), World.OFFICER);
        var ended = show.show(first, World.OFFICER).set();
        assertThat(java.util.Objects.requireNonNull(ended.validity()).to()).isEqualTo(TODAY.plusDays(10));
        assertThat(show.show(second, World.OFFICER).set().number()).isEqualTo(2);
        assertThat(show.show(second, World.OFFICER).set().copiedFrom()).isEqualTo(first);
    }

    @Test
    void whatIsInForceIsNeverRewritten() {
        var draft = anPhu();
        var set = show.show(draft, World.OFFICER).set();
        var command = new ReviseCriteriaSet.Command(
                draft, set.version(), "Tên mới", set.legalBasis(), set.bands(), set.terms(), set.criteria());
        revise.revise(command, World.OFFICER);
        assertThatExceptionOfType(EvaluationRefusal.class)
                .isThrownBy(() -> revise.revise(command, World.OFFICER))
                .matches(refusal -> refusal.reason() == Reason.STALE);
        activate.activate(new ActivateCriteriaSet.Command(draft, version(draft), TODAY), World.OFFICER);
        var later = new ReviseCriteriaSet.Command(
                draft, set.version() + 2, "Khác", set.legalBasis(), set.bands(), set.terms(), set.criteria());
        assertThatExceptionOfType(EvaluationRefusal.class)
                .isThrownBy(() -> revise.revise(later, World.OFFICER))
                .matches(refusal -> refusal.reason() == Reason.SET_NOT_DRAFT);
        assertThat(show.show(draft, World.OFFICER).set().name()).isEqualTo("Tên mới");
    }

    @Test
    void nobodyRewritesTheCentralFrameOrSomebodyElsesSet() {
        var draft = anPhu();
        assertThatExceptionOfType(EvaluationRefusal.class)
                .isThrownBy(
                        () -> activate.activate(new ActivateCriteriaSet.Command(CENTRAL, 0, TODAY), World.PROVINCIAL))
                .matches(refusal -> refusal.reason() == Reason.NOT_ALLOWED);
        for (var stranger :
                List.of(World.ELSEWHERE, World.SECRETARY, World.INSPECTOR, World.FORMER, World.TECHNICIAN)) {
            assertThatExceptionOfType(EvaluationRefusal.class).isThrownBy(() -> show.show(draft, stranger));
            assertThatExceptionOfType(EvaluationRefusal.class)
                    .isThrownBy(() ->
                            activate.activate(new ActivateCriteriaSet.Command(draft, version(draft), TODAY), stranger));
            assertThatExceptionOfType(EvaluationRefusal.class)
                    .isThrownBy(() -> copy.copy(new CopyCriteriaSet.Command(CENTRAL, World.COMMUNE.id()), stranger));
        }
        assertThatExceptionOfType(EvaluationRefusal.class).isThrownBy(() -> show.show(CENTRAL, World.TECHNICIAN));
    }

    @Test
    void anOfficerSeesTheFrameAndTheAreasSetsAndMayIssueForTheArea() {
        var draft = anPhu();
        assertThat(list.of(World.PROVINCIAL)).extracting(CriteriaSet::id).contains(CENTRAL, draft);
        assertThat(list.of(World.INSPECTOR)).extracting(CriteriaSet::id).containsExactly(CENTRAL);
        assertThat(issuers.of(World.PROVINCIAL)).contains(World.PROVINCE, World.COMMUNE, World.OTHER);
        assertThat(issuers.of(World.OFFICER)).containsExactly(World.COMMUNE);
        assertThat(issuers.of(World.INSPECTOR)).isEmpty();
    }

    @Test
    void aBadSheetChangesNothingAndNamesItsProblems() {
        var bad = new MockMultipartFile(
                "file",
                "x.csv",
                "text/csv",
                "group,item,label_vi,label_en,max_points,evidence\n1,1,Nội dung,,=1+1,judged\n"
                        .getBytes(java.nio.charset.StandardCharsets.UTF_8));
        assertThat(mvc.post()
                        .multipart()
                        .uri("/api/v1/criteria-sets/imports")
                        .file(bad)
                        .param("issuer", World.COMMUNE.id().toString())
                        .param("name", "Phiếu")
                        .param("legalBasis", "01-HD/ĐU")
                        .header("Accept-Language", "vi")
                        .header(Neighbours.WHO, World.nameOf(World.OFFICER)))
                .hasStatus(422)
                .bodyJson()
                .hasPathSatisfying("$.problems[0].row", row -> assertThat(row).isEqualTo(2))
                .hasPathSatisfying(
                        "$.problems[0].column", column -> assertThat(column).isEqualTo("max_points"))
                .hasPathSatisfying(
                        "$.problems[0].what", what -> assertThat(what).isEqualTo("\"=1+1\" không phải số điểm."));
        assertThat(count("criteria_set")).isEqualTo(1);
    }

    @Test
    void aSheetThatSumsTo95IsRefusedWithBothSums() {
        var text = "group,item,label_vi,label_en,max_points,evidence\n1,1,Nội dung,,95,judged\n";
        var command = new ImportCriteriaSheet.Command(
                World.COMMUNE.id(), "Phiếu", "01-HD/ĐU", text.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        assertThatExceptionOfType(EvaluationRefusal.class)
                .isThrownBy(() -> importSheet.read(command, World.OFFICER))
                .matches(refusal -> refusal.reason() == Reason.SUM_NOT_100);
        assertThat(count("criteria_set")).isEqualTo(1);
    }
}
