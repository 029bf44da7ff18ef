package vn.chiboso.evaluation.slice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import testing.ModuleTestConfiguration;
import vn.chiboso.evaluation.Facts;
import vn.chiboso.evaluation.api.Grade;
import vn.chiboso.evaluation.application.port.in.CorrectReport;
import vn.chiboso.evaluation.application.port.in.FetchReportFile;
import vn.chiboso.evaluation.application.port.in.FillScorecard;
import vn.chiboso.evaluation.application.port.in.FindReport;
import vn.chiboso.evaluation.application.port.in.FreezeMonthlyReports;
import vn.chiboso.evaluation.application.port.in.PrepareScorecard;
import vn.chiboso.evaluation.application.port.in.RunReport;
import vn.chiboso.evaluation.application.port.in.SettleSelfScore;
import vn.chiboso.evaluation.application.port.in.ShowReport;
import vn.chiboso.evaluation.application.port.in.TableScorecard;
import vn.chiboso.evaluation.domain.Days;
import vn.chiboso.evaluation.domain.EvaluationRefusal;
import vn.chiboso.evaluation.domain.EvaluationRefusal.Reason;
import vn.chiboso.evaluation.domain.report.Held;
import vn.chiboso.evaluation.domain.report.MonthlyReport;
import vn.chiboso.evaluation.domain.report.ReportFormat;
import vn.chiboso.evaluation.domain.scorecard.LineInput;
import vn.chiboso.evaluation.domain.scorecard.Scorecard;
import vn.chiboso.evaluation.domain.scorecard.VoteResult;
import vn.chiboso.evaluation.events.MonthlyReportFrozen;
import vn.chiboso.meetings.api.MeetingId;
import vn.chiboso.meetings.api.MeetingKind;
import vn.chiboso.meetings.api.MeetingState;
import vn.chiboso.meetings.api.VoteId;

@EvaluationSlice
class ReportSliceTests extends SliceBase {
    private static final Instant NOW = ModuleTestConfiguration.NOW;
    private static final YearMonth NOVEMBER = YearMonth.of(2026, 11);

    @Autowired
    FreezeMonthlyReports freeze;

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
    CorrectReport correct;

    @Autowired
    FetchReportFile files;

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
    void threeMonthsMissedAreMadeUpOnce() {
        heldIn(YearMonth.of(2026, 9));
        heldIn(YearMonth.of(2026, 10));
        heldIn(NOVEMBER);
        freeze.upTo(NOW);
        freeze.upTo(NOW);
        assertThat(count("monthly_report")).isEqualTo(3);
        assertThat(heard.of(MonthlyReportFrozen.class))
                .extracting(MonthlyReportFrozen::month)
                .containsExactly(YearMonth.of(2026, 9), YearMonth.of(2026, 10), NOVEMBER);
        assertThat(heard.of(MonthlyReportFrozen.class).getFirst().tell())
                .containsExactlyInAnyOrder(World.OFFICER.member(), World.PROVINCIAL.member());
        assertThat(report(YearMonth.of(2026, 9)).lateness().toDays()).isEqualTo(71);
    }

    @Test
    void twoInstancesMakeOneReport() throws Exception {
        heldIn(NOVEMBER);
        try (var pool = Executors.newFixedThreadPool(4)) {
            var runs = Stream.generate(() -> pool.submit(() -> freeze.upTo(NOW)))
                    .limit(4)
                    .toList();
            for (var each : runs) {
                each.get();
            }
        }
        assertThat(count("monthly_report")).isEqualTo(1);
        assertThat(count("report_row")).isEqualTo(2);
        assertThat(heard.of(MonthlyReportFrozen.class)).hasSize(1);
    }

    @Test
    void nothingIsFrozenBeforeItsHour() {
        heldIn(NOVEMBER);
        freeze.upTo(Instant.parse("2026-11-10T00:59:59Z"));
        assertThat(count("monthly_report")).isZero();
        freeze.upTo(Instant.parse("2026-11-10T01:00:00Z"));
        assertThat(count("monthly_report")).isEqualTo(1);
    }

    @Test
    void theTableSaysWhoMetWhoScoredAndWhatWasDeducted() {
        var facts = heldIn(NOVEMBER);
        facts.superiorPresent = true;
        facts.done = 4;
        score(facts);
        freeze.upTo(NOW);
        var rows = report(NOVEMBER).rows();
        assertThat(rows).hasSize(2);
        var own = rows.getFirst();
        assertThat(own.branch()).isEqualTo("Chi bộ thôn Giang Đông");
        assertThat(own.members()).isEqualTo(36);
        assertThat(own.metOn()).isEqualTo(LocalDate.of(2026, 11, 3));
        assertThat(own.attendancePercent()).isEqualByComparingTo("96.55");
        assertThat(own.tasksDone()).isEqualTo(4);
        assertThat(own.selfPoints()).isEqualByComparingTo("92");
        assertThat(own.selfGrade()).isEqualTo(Grade.GOOD);
        assertThat(own.deducted()).isEqualTo("4.3 (−2); 6 (−6)");
        assertThat(own.superior()).isTrue();
        assertThat(own.held()).isEqualTo(Held.ON_TIME);
        var other = rows.getLast();
        assertThat(other.held()).isEqualTo(Held.NOT_HELD);
        assertThat(other.members()).isEqualTo(1);
        assertThat(report(NOVEMBER).scored()).isEqualTo(1);
    }

    @Test
    void aThematicMeetingEarlierInTheQuarterCounts() {
        var thematic = heldIn(YearMonth.of(2026, 10));
        thematic.kind = MeetingKind.THEMATIC;
        heldIn(NOVEMBER);
        heldIn(YearMonth.of(2026, 9));
        freeze.upTo(NOW);
        assertThat(report(NOVEMBER).rows().getFirst().thematic()).isTrue();
        assertThat(report(YearMonth.of(2026, 9)).rows().getFirst().thematic()).isFalse();
    }

    @Test
    void aFrozenReportStaysWhateverHappensLater() {
        var facts = heldIn(NOVEMBER);
        freeze.upTo(NOW);
        var before = files.fetch(report(NOVEMBER).id(), ReportFormat.XLSX, World.OFFICER);
        score(facts);
        facts.inPerson = 3;
        freeze.upTo(NOW);
        assertThat(run.run(World.COMMUNE.id(), NOVEMBER, World.OFFICER))
                .isEqualTo(report(NOVEMBER).id());
        var after = files.fetch(report(NOVEMBER).id(), ReportFormat.XLSX, World.OFFICER);
        assertThat(after.file().sha256()).isEqualTo(before.file().sha256());
        assertThat(after.file().content()).isEqualTo(before.file().content());
        assertThat(report(NOVEMBER).rows().getFirst().selfPoints()).isNull();
    }

    @Test
    void aCorrectionIsANewIssueWithItsReason() {
        var facts = heldIn(NOVEMBER);
        freeze.upTo(NOW);
        var first = report(NOVEMBER).id();
        score(facts);
        var second = correct.correct(World.COMMUNE.id(), NOVEMBER, "Chi bộ nộp điểm muộn", World.OFFICER);
        assertThat(report(NOVEMBER).id()).isEqualTo(second);
        assertThat(report(NOVEMBER).issue()).isEqualTo(2);
        assertThat(report(NOVEMBER).rows().getFirst().selfPoints()).isEqualByComparingTo("98");
        assertThat(show.show(first, World.OFFICER).report().rows().getFirst().selfPoints())
                .isNull();
        assertThat(show.show(first, World.OFFICER).issues()).hasSize(2);
        var text = new String(
                files.fetch(second, ReportFormat.PDF, World.OFFICER).file().content(),
                java.nio.charset.StandardCharsets.UTF_8);
        assertThat(text).contains("Chi bộ nộp điểm muộn").contains("Phát hành lần 2");
        assertThatExceptionOfType(EvaluationRefusal.class)
                .isThrownBy(() -> correct.correct(World.COMMUNE.id(), NOVEMBER, " ", World.OFFICER))
                .matches(refusal -> refusal.reason() == Reason.REASON_MISSING);
    }
}
