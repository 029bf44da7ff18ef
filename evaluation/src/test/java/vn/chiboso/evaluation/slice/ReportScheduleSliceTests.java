package vn.chiboso.evaluation.slice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import testing.ModuleTestConfiguration;
import vn.chiboso.evaluation.Facts;
import vn.chiboso.evaluation.api.EvaluationDuties;
import vn.chiboso.evaluation.api.EvaluationDuty;
import vn.chiboso.evaluation.application.port.in.FillScorecard;
import vn.chiboso.evaluation.application.port.in.FindReport;
import vn.chiboso.evaluation.application.port.in.FreezeMonthlyReports;
import vn.chiboso.evaluation.application.port.in.ListReports;
import vn.chiboso.evaluation.application.port.in.NoteReportingCommune;
import vn.chiboso.evaluation.application.port.in.PrepareScorecard;
import vn.chiboso.evaluation.application.port.in.RemindMissingScores;
import vn.chiboso.evaluation.application.port.in.RunReport;
import vn.chiboso.evaluation.application.port.in.SettleSelfScore;
import vn.chiboso.evaluation.application.port.in.ShowReport;
import vn.chiboso.evaluation.application.port.in.TableScorecard;
import vn.chiboso.evaluation.domain.Days;
import vn.chiboso.evaluation.domain.EvaluationRefusal;
import vn.chiboso.evaluation.domain.EvaluationRefusal.Reason;
import vn.chiboso.evaluation.domain.report.MonthlyReport;
import vn.chiboso.evaluation.domain.scorecard.LineInput;
import vn.chiboso.evaluation.domain.scorecard.Scorecard;
import vn.chiboso.evaluation.domain.scorecard.VoteResult;
import vn.chiboso.evaluation.events.ScoreMissing;
import vn.chiboso.meetings.api.MeetingId;
import vn.chiboso.meetings.api.MeetingState;
import vn.chiboso.meetings.api.VoteId;

@EvaluationSlice
class ReportScheduleSliceTests extends SliceBase {
    private static final Instant NOW = ModuleTestConfiguration.NOW;
    private static final YearMonth NOVEMBER = YearMonth.of(2026, 11);

    @Autowired
    FreezeMonthlyReports freeze;

    @Autowired
    RemindMissingScores remind;

    @Autowired
    NoteReportingCommune note;

    @Autowired
    PrepareScorecard prepare;

    @Autowired
    FillScorecard fill;

    @Autowired
    TableScorecard table;

    @Autowired
    SettleSelfScore settle;

    @Autowired
    FindReport find;

    @Autowired
    ShowReport show;

    @Autowired
    RunReport run;

    @Autowired
    ListReports list;

    @Autowired
    EvaluationDuties duties;

    private Facts heldIn(YearMonth month) {
        var facts = new Facts();
        facts.id = new MeetingId(new UUID(month.getMonthValue(), 1));
        facts.month = month;
        facts.startsAt = month.atDay(3).atTime(19, 30).atZone(Days.ZONE).toInstant();
        facts.openedAt = facts.startsAt;
        facts.concludedAt = facts.startsAt.plusSeconds(6000);
        facts.expectedDay = month.atDay(3);
        facts.latestDay = month.atDay(7);
        world.meeting(facts);
        prepare.prepare(facts.id);
        return facts;
    }

    private void score(Facts facts) {
        facts.state = MeetingState.CONCLUDED;
        var lines = List.of(
                new LineInput("3.1", new BigDecimal("5"), null, null),
                new LineInput("4.3", new BigDecimal("8"), null, null),
                new LineInput("5", new BigDecimal("5"), null, null));
        // posting is long past for these meetings: people put what they know
        facts.postedAt = facts.startsAt.plusSeconds(3600 * 24);
        fill.fill(new FillScorecard.Command(facts.id, Scorecard.UNSTORED, lines), World.SECRETARY);
        table.table(facts.id, World.SECRETARY);
        var vote = new VoteResult(new VoteId(UUID.randomUUID()), 26, 14, 26, 0, 0, true, NOW);
        settle.settle(new SettleSelfScore.Command(world.tabled.getLast().sourceKey(), vote));
    }

    private MonthlyReport report(YearMonth month) {
        return show.show(find.find(World.COMMUNE.id(), month, World.OFFICER), World.OFFICER)
                .report();
    }

    @Test
    void branchesWithoutAScoreAreRemindedOnceFromDayEightOn() {
        score(heldIn(NOVEMBER));
        remind.upTo(Instant.parse("2026-11-08T00:59:59Z"));
        assertThat(heard.of(ScoreMissing.class)).isEmpty();
        remind.upTo(Instant.parse("2026-11-08T01:00:00Z"));
        remind.upTo(NOW);
        assertThat(heard.of(ScoreMissing.class)).singleElement().satisfies(event -> {
            assertThat(event.unit()).isEqualTo(World.TRUNG_DINH.id());
            assertThat(event.reportDay()).isEqualTo(LocalDate.of(2026, 11, 10));
            assertThat(event.tell()).containsExactly(World.SIBLING.member());
        });
    }

    @Test
    void theScheduleSaysWhatIsMissingAndHowLate() {
        heldIn(YearMonth.of(2026, 10));
        assertThat(list.of(World.OFFICER, 6))
                .extracting(item -> item.month() + " " + item.state() + " "
                        + item.lateness().toDays())
                .containsExactly("2026-11 MISSING 10", "2026-10 MISSING 41");
        freeze.upTo(NOW);
        assertThat(list.of(World.PROVINCIAL, 6)).allMatch(item -> item.state() == ListReports.State.FROZEN);
        assertThat(list.of(World.INSPECTOR, 6)).allMatch(item -> !item.mayRun());
        assertThat(list.of(World.ELSEWHERE, 6)).isEmpty();
    }

    @Test
    void dutiesNameWhatIsOwed() {
        var facts = heldIn(NOVEMBER);
        assertThat(duties.of(World.SECRETARY, NOW)).singleElement().satisfies(duty -> {
            assertThat(duty.kind()).isEqualTo(EvaluationDuty.Kind.SELF_SCORE);
            assertThat(duty.link()).isEqualTo("/evaluation/meetings/" + facts.id);
        });
        assertThat(duties.of(World.MEMBER, NOW)).isEmpty();
        score(facts);
        freeze.upTo(NOW);
        assertThat(duties.of(World.SECRETARY, NOW)).isEmpty();
        assertThat(duties.of(World.OFFICER, NOW))
                .extracting(EvaluationDuty::kind)
                .containsExactly(EvaluationDuty.Kind.SET_GRADES, EvaluationDuty.Kind.READ_REPORT);
        assertThat(duties.of(World.INSPECTOR, NOW)).isEmpty();
        assertThat(duties.of(World.TECHNICIAN, NOW)).isEmpty();
    }

    @Test
    void aBranchSeenAfterTheReportDayStartsWithTheNextMonth() {
        note.note(World.GIANG_DONG.id(), NOW);
        freeze.upTo(NOW);
        assertThat(count("monthly_report")).isZero();
        freeze.upTo(Instant.parse("2026-12-10T01:00:00Z"));
        assertThat(report(YearMonth.of(2026, 12)).rows()).hasSize(2);
    }

    @Test
    void runNowFreezesADueMonthAndRefusesTheFuture() {
        heldIn(NOVEMBER);
        run.run(World.COMMUNE.id(), NOVEMBER, World.OFFICER);
        assertThat(report(NOVEMBER).isFrozen()).isTrue();
        assertThatExceptionOfType(EvaluationRefusal.class)
                .isThrownBy(() -> run.run(World.COMMUNE.id(), YearMonth.of(2026, 12), World.OFFICER))
                .matches(refusal -> refusal.reason() == Reason.MONTH_NOT_BEGUN);
    }
}
