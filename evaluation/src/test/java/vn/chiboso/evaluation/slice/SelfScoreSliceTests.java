package vn.chiboso.evaluation.slice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.modulith.test.Scenario;
import vn.chiboso.evaluation.Facts;
import vn.chiboso.evaluation.api.Grade;
import vn.chiboso.evaluation.application.port.in.FillScorecard;
import vn.chiboso.evaluation.application.port.in.PrepareScorecard;
import vn.chiboso.evaluation.application.port.in.SetOfficialScore;
import vn.chiboso.evaluation.application.port.in.SettleSelfScore;
import vn.chiboso.evaluation.application.port.in.ShowScorecard;
import vn.chiboso.evaluation.application.port.in.TableScorecard;
import vn.chiboso.evaluation.domain.EvaluationRefusal;
import vn.chiboso.evaluation.domain.EvaluationRefusal.Reason;
import vn.chiboso.evaluation.domain.scorecard.Change;
import vn.chiboso.evaluation.domain.scorecard.LineInput;
import vn.chiboso.evaluation.domain.scorecard.OfficialInput;
import vn.chiboso.evaluation.domain.scorecard.ScorecardState;
import vn.chiboso.evaluation.domain.scorecard.VoteResult;
import vn.chiboso.evaluation.events.OfficialGradeSet;
import vn.chiboso.evaluation.events.SelfScoreAdopted;
import vn.chiboso.meetings.api.MeetingFacts;
import vn.chiboso.meetings.api.MeetingId;
import vn.chiboso.meetings.api.MeetingKind;
import vn.chiboso.meetings.api.MeetingState;
import vn.chiboso.meetings.api.TablingRefused;
import vn.chiboso.meetings.api.VoteId;
import vn.chiboso.meetings.api.VoteSubject;
import vn.chiboso.meetings.events.MeetingConcluded;
import vn.chiboso.meetings.events.VoteDecided;
import vn.chiboso.membership.api.AccountRecords;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.PersonalFact;

@EvaluationSlice
class SelfScoreSliceTests extends SliceBase {
    @Autowired
    FillScorecard fill;

    @Autowired
    TableScorecard table;

    @Autowired
    SettleSelfScore settle;

    @Autowired
    PrepareScorecard prepare;

    @Autowired
    ShowScorecard show;

    @Autowired
    SetOfficialScore decide;

    @Autowired
    AccountRecords records;

    private Facts meeting;

    @BeforeEach
    void hold() {
        meeting = world.meeting(new Facts().open());
    }

    private void judge() {
        var lines = List.of(
                new LineInput("3.1", new BigDecimal("5"), null, null),
                new LineInput("4.3", new BigDecimal("7"), "Còn dàn trải", "Chuẩn bị câu hỏi gợi ý"),
                new LineInput("5", new BigDecimal("5"), null, null));
        fill.fill(new FillScorecard.Command(meeting.id, version(), lines), World.SECRETARY);
    }

    private long version() {
        return show.show(meeting.id, World.SECRETARY).version();
    }

    private void vote(boolean passed, int id) {
        var vote = new VoteResult(new VoteId(new UUID(8, id)), 26, 14, passed ? 26 : 9, 0, 0, passed, Instant.now());
        settle.settle(new SettleSelfScore.Command(world.tabled.getLast().sourceKey(), vote));
    }

    @Test
    void whoWroteIntoACardIsToldSoAndNobodyElseIs() {
        judge();
        assertThat(told(World.SECRETARY))
                .anyMatch(value -> value.contains("4.3") && value.contains("Còn dàn trải"))
                .anyMatch(value -> value.contains("Chuẩn bị câu hỏi gợi ý"));
        assertThat(told(World.MEMBER)).isEmpty();
    }

    private List<String> told(Actor actor) {
        var section = records.of(List.of(actor.account()), Locale.of("vi")).getFirst();
        assertThat(section.title()).isEqualTo("Chấm điểm sinh hoạt chi bộ");
        return section.facts().stream().map(PersonalFact::value).toList();
    }

    @Test
    void theBranchAdoptsItsScoreByVoteAndTheLevelAboveDecides() {
        judge();
        table.table(meeting.id, World.SECRETARY);
        var proposal = world.tabled.getFirst();
        assertThat(proposal.question()).isEqualTo("Thông qua điểm tự chấm 97/100 – Tốt");
        assertThat(proposal.detail())
                .contains("4.3. Điều hành của bí thư chi bộ: 7/10 điểm.")
                .contains("Biện pháp khắc phục: Chuẩn bị câu hỏi gợi ý.");
        assertThat(proposal.subject()).isEqualTo(VoteSubject.SELF_SCORE);

        vote(true, 1);
        vote(true, 1);
        var adopted = heard.of(SelfScoreAdopted.class);
        assertThat(adopted).singleElement().satisfies(event -> {
            assertThat(event.points()).isEqualByComparingTo("97");
            assertThat(event.grade()).isEqualTo(Grade.GOOD);
            assertThat(event.month()).isEqualTo(YearMonth.of(2026, 11));
        });

        meeting.state = MeetingState.RECORDED;
        var card = adopted.getFirst().scorecard();
        var input = new OfficialInput(new BigDecimal("89.5"), Map.of(), null, "Ít người phát biểu");
        decide.set(new SetOfficialScore.Command(card, version(), input), World.OFFICER);
        var again = new OfficialInput(null, Map.of("4.2", new BigDecimal("20")), null, "Xem lại biên bản");
        decide.set(new SetOfficialScore.Command(card, version(), again), World.PROVINCIAL);

        assertThat(heard.of(OfficialGradeSet.class))
                .extracting(OfficialGradeSet::decision, OfficialGradeSet::grade)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(1, Grade.FAIR),
                        org.assertj.core.groups.Tuple.tuple(2, Grade.GOOD));
        assertThat(heard.of(OfficialGradeSet.class).getFirst().tell()).containsExactly(World.SECRETARY.member());
        var view = show.show(meeting.id, World.MEMBER);
        assertThat(view.official()).isNotNull();
        assertThat(view.decisions().getFirst().comment()).isEqualTo("Ít người phát biểu");
        assertThat(view.decisions().getLast().points()).isEqualByComparingTo("92");
        assertThat(view.history())
                .extracting(Change::kind)
                .containsExactly(
                        Change.Kind.POINTS,
                        Change.Kind.POINTS,
                        Change.Kind.REMEDY,
                        Change.Kind.POINTS,
                        Change.Kind.TABLED,
                        Change.Kind.ADOPTED,
                        Change.Kind.OFFICIAL,
                        Change.Kind.OFFICIAL);
    }

    @Test
    void aScoreLeftOnTheTableWhenTheMeetingEndsIsADraftThatTheLevelAboveDecidesOn() {
        judge();
        table.table(meeting.id, World.SECRETARY);
        meeting.steps.remove(MeetingFacts.Step.SELF_SCORED);
        meeting.state = MeetingState.CONCLUDED;
        prepare.prepare(meeting.id);
        var view = show.show(meeting.id, World.SECRETARY);
        assertThat(view.progress().state()).isEqualTo(ScorecardState.DRAFT);

        meeting.state = MeetingState.RECORDED;
        var card = Objects.requireNonNull(view.id());
        var input = new OfficialInput(new BigDecimal("60"), Map.of(), null, "Chưa biểu quyết điểm tự chấm");
        decide.set(new SetOfficialScore.Command(card, version(), input), World.OFFICER);
        assertThat(heard.of(OfficialGradeSet.class)).hasSize(1);
    }

    @Test
    void aLostVoteGivesTheDraftBackAndASecondRoundGetsItsOwnKey() {
        judge();
        table.table(meeting.id, World.SECRETARY);
        vote(false, 1);
        assertThat(show.show(meeting.id, World.SECRETARY).progress().state()).isEqualTo(ScorecardState.DRAFT);
        table.table(meeting.id, World.SECRETARY);
        assertThat(world.tabled.getLast().sourceKey()).endsWith("/2");
        // the first round's outcome, delivered again, must not decide the second
        var late = new VoteResult(new VoteId(new UUID(8, 1)), 26, 14, 26, 0, 0, true, Instant.now());
        settle.settle(new SettleSelfScore.Command(world.tabled.getFirst().sourceKey(), late));
        assertThat(show.show(meeting.id, World.SECRETARY).progress().state()).isEqualTo(ScorecardState.TABLED);
        vote(true, 2);
        assertThat(show.show(meeting.id, World.MEMBER).progress().state()).isEqualTo(ScorecardState.ADOPTED);
        assertThat(heard.of(SelfScoreAdopted.class)).hasSize(1);
    }

    @Test
    void changingATabledScoreTablesItAgainUnlessItsVoteIsOpen() {
        judge();
        table.table(meeting.id, World.SECRETARY);
        var more = List.of(new LineInput("3.1", new BigDecimal("4"), null, null));
        fill.fill(new FillScorecard.Command(meeting.id, version(), more), World.SECRETARY);
        assertThat(world.tabled.getLast().question()).contains("96/100");
        assertThat(world.tabled.getLast().sourceKey())
                .isEqualTo(world.tabled.getFirst().sourceKey());

        world.refusesTabling = true;
        var tooLate = List.of(new LineInput("3.1", new BigDecimal("3.5"), null, "Chuẩn bị sớm hơn"));
        assertThatExceptionOfType(TablingRefused.class)
                .isThrownBy(
                        () -> fill.fill(new FillScorecard.Command(meeting.id, version(), tooLate), World.SECRETARY));
        assertThat(show.show(meeting.id, World.SECRETARY)
                        .sheet()
                        .line("3.1")
                        .orElseThrow()
                        .points())
                .isEqualByComparingTo("4");
    }

    @Test
    void aStaleFormIsToldSo() {
        judge();
        var version = show.show(meeting.id, World.SECRETARY).version();
        judge();
        var line = List.of(new LineInput("3.1", new BigDecimal("4.5"), null, null));
        fill.fill(new FillScorecard.Command(meeting.id, version + 1, line), World.SECRETARY);
        assertThatExceptionOfType(EvaluationRefusal.class)
                .isThrownBy(() -> fill.fill(new FillScorecard.Command(meeting.id, version, line), World.SECRETARY))
                .matches(refusal -> refusal.reason() == Reason.STALE);
    }

    @Test
    void whoeverFillsAnEmptyScoreSecondIsToldSo() {
        var unread = version();
        judge();
        var line = List.of(new LineInput("3.1", new BigDecimal("4.5"), null, null));
        assertThatExceptionOfType(EvaluationRefusal.class)
                .isThrownBy(() -> fill.fill(new FillScorecard.Command(meeting.id, unread, line), World.SECRETARY))
                .matches(refusal -> refusal.reason() == Reason.STALE);
    }

    @Test
    void aScoreThatWasMadeReadyMeanwhileIsNotChanged() {
        var unread = version();
        prepare.prepare(meeting.id);
        assertThat(version()).isNotEqualTo(unread);
        var line = List.of(new LineInput("3.1", new BigDecimal("4.5"), null, null));
        fill.fill(new FillScorecard.Command(meeting.id, unread, line), World.SECRETARY);
    }

    @Test
    void aDecisionOnAnotherVersionIsToldSo() {
        judge();
        meeting.state = MeetingState.CONCLUDED;
        var card = java.util.Objects.requireNonNull(
                show.show(meeting.id, World.OFFICER).id());
        var input = new OfficialInput(new BigDecimal("89.5"), Map.of(), null, "Ít người phát biểu");
        var version = version();
        decide.set(new SetOfficialScore.Command(card, version, input), World.OFFICER);
        assertThatExceptionOfType(EvaluationRefusal.class)
                .isThrownBy(() -> decide.set(new SetOfficialScore.Command(card, version, input), World.OFFICER))
                .matches(refusal -> refusal.reason() == Reason.STALE);
    }

    @Test
    void aThematicMeetingInTheMonthIsSeenByTheDraft() {
        assertThat(show.show(meeting.id, World.SECRETARY).sheet().thematic()).isFalse();
        var thematic = new Facts();
        thematic.id = MeetingId.of("00000000-0000-0000-0000-00000000e002");
        thematic.kind = MeetingKind.THEMATIC;
        world.meeting(thematic);
        assertThat(show.show(meeting.id, World.SECRETARY).sheet().thematic()).isTrue();
    }

    @Test
    void onlyRegularAndThematicMeetingsAreScored() {
        meeting.kind = MeetingKind.COMMITTEE;
        assertThatExceptionOfType(EvaluationRefusal.class)
                .isThrownBy(() -> show.show(meeting.id, World.SECRETARY))
                .matches(refusal -> refusal.reason() == Reason.NOT_SCORED_KIND);
    }

    @Test
    void aMeetingBeforeTheFrameHasNoSet() {
        meeting.openedAt = Instant.parse("2025-10-03T12:00:00Z");
        assertThatExceptionOfType(EvaluationRefusal.class)
                .isThrownBy(() -> show.show(meeting.id, World.SECRETARY))
                .matches(refusal -> refusal.reason() == Reason.NO_SET_IN_FORCE);
    }

    @Test
    void votesAndConclusionsArriveAsEvents(Scenario scenario) {
        judge();
        table.table(meeting.id, World.SECRETARY);
        var key = world.tabled.getLast().sourceKey();
        var decided = new VoteDecided(
                new VoteId(new UUID(8, 5)),
                meeting.id,
                meeting.unit,
                VoteSubject.SELF_SCORE,
                key,
                26,
                14,
                25,
                1,
                0,
                true,
                Instant.now());
        scenario.publish(decided)
                .andWaitForEventOfType(SelfScoreAdopted.class)
                .toArriveAndVerify(event -> assertThat(event.meeting()).isEqualTo(meeting.id));
    }

    @Test
    void aConcludedMeetingHasItsDraftAndItsCommuneReportsFromThatMonth(Scenario scenario) {
        meeting.state = MeetingState.CONCLUDED;
        var concluded = new MeetingConcluded(meeting.id, meeting.unit, meeting.kind, meeting.month, Instant.now());
        scenario.publish(concluded)
                .andWaitForStateChange(() -> count("scorecard"), cards -> cards == 1)
                .andVerify(cards -> {
                    assertThat(count("reporting_start")).isEqualTo(1);
                });
    }
}
