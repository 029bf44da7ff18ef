package vn.chiboso.meetings.application.proceedings;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.modulith.test.PublishedEvents;
import vn.chiboso.meetings.FixedDaysForTests;
import vn.chiboso.meetings.MeetingsSlice;
import vn.chiboso.meetings.PeopleForTests;
import vn.chiboso.meetings.api.MeetingDuties;
import vn.chiboso.meetings.api.MeetingDuty;
import vn.chiboso.meetings.api.MeetingFacts;
import vn.chiboso.meetings.api.MeetingId;
import vn.chiboso.meetings.api.MeetingKind;
import vn.chiboso.meetings.api.MeetingRecords;
import vn.chiboso.meetings.api.Tabling;
import vn.chiboso.meetings.api.TaskId;
import vn.chiboso.meetings.api.VoteId;
import vn.chiboso.meetings.api.VoteProposal;
import vn.chiboso.meetings.api.VoteSubject;
import vn.chiboso.meetings.application.port.in.proceedings.CloseVote;
import vn.chiboso.meetings.application.port.in.proceedings.ConcludeMeeting;
import vn.chiboso.meetings.application.port.in.proceedings.CountHands;
import vn.chiboso.meetings.application.port.in.proceedings.NoteSpeech;
import vn.chiboso.meetings.application.port.in.proceedings.OpenVote;
import vn.chiboso.meetings.application.port.in.proceedings.ShowProceedings;
import vn.chiboso.meetings.application.port.in.proceedings.TableVote;
import vn.chiboso.meetings.application.port.in.proceedings.TrackAgenda;
import vn.chiboso.meetings.application.port.in.resolutions.DraftResolution;
import vn.chiboso.meetings.application.port.in.resolutions.OrderTask;
import vn.chiboso.meetings.application.port.in.resolutions.ReportTask;
import vn.chiboso.meetings.application.port.in.resolutions.ShowResolution;
import vn.chiboso.meetings.domain.CombinedSession;
import vn.chiboso.meetings.domain.proceedings.Closing;
import vn.chiboso.meetings.domain.proceedings.Remark;
import vn.chiboso.meetings.domain.resolution.PreviousTask;
import vn.chiboso.meetings.domain.resolution.Resolution;
import vn.chiboso.meetings.domain.resolution.ResolutionText;
import vn.chiboso.meetings.domain.vote.VoteForm;
import vn.chiboso.membership.api.AbsencesNoted;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.MeetingDays.MeetingDay;
import vn.chiboso.membership.api.MemberStatus;

@MeetingsSlice
class FactsTests {
    private static final Actor SECRETARY = PeopleForTests.actor(PeopleForTests.SECRETARY);
    private static final YearMonth JANUARY = YearMonth.of(2026, 1);
    private static final YearMonth FEBRUARY = YearMonth.of(2026, 2);

    @Autowired
    StageForTests stage;

    @Autowired
    FixedDaysForTests fixedDays;

    @Autowired
    MeetingRecords records;

    @Autowired
    ShowProceedings show;

    @Autowired
    TrackAgenda track;

    @Autowired
    NoteSpeech note;

    @Autowired
    DraftResolution draft;

    @Autowired
    OrderTask order;

    @Autowired
    TableVote table;

    @Autowired
    OpenVote open;

    @Autowired
    CountHands count;

    @Autowired
    CloseVote close;

    @Autowired
    ConcludeMeeting conclude;

    @Autowired
    ReportTask report;

    @Autowired
    MeetingDuties duties;

    @Autowired
    Tabling tabling;

    @Autowired
    PeopleForTests people;

    @Autowired
    ShowResolution resolutions;

    @Test
    void whatHappenedIsCountedAndTheTasksOfTheMonthBeforeAreFollowed(PublishedEvents events) {
        var january = stage.open(JANUARY);
        draft.draft(new DraftResolution.Command(january, new ResolutionText("Tháng 2", "", "", "", ""), 0), SECRETARY);
        var onTime = order(january, 4, LocalDate.of(2026, 1, 20));
        var late = order(january, 5, LocalDate.of(2026, 2, 3));
        var open = order(january, 6, LocalDate.of(2026, 1, 31));
        order(january, 7, LocalDate.of(2026, 2, 10));
        var items = show.show(january, SECRETARY).room().agenda();
        items.forEach(i -> track.track(new TrackAgenda.Command(january, i.id(), TrackAgenda.Turn.START), SECRETARY));
        for (var who : List.of(4, 4, 5, 51)) {
            note.note(
                    new NoteSpeech.Command(
                            january, UUID.randomUUID(), null, PeopleForTests.member(who), "", Remark.NONE, false),
                    SECRETARY);
        }
        vote(january, VoteSubject.RESOLUTION, 28);
        conclude.conclude(new ConcludeMeeting.Command(january, false, null), SECRETARY);
        assertThat(events.ofType(AbsencesNoted.class)
                        .matching(said -> said.meeting().equals(january.value())
                                && said.month().equals(JANUARY)
                                && said.unexcused().isEmpty()))
                .hasSize(1);
        done(onTime, LocalDate.of(2026, 1, 20));
        done(late, LocalDate.of(2026, 2, 4));

        var facts = records.factsOf(january).orElseThrow();
        assertThat(facts.expected()).isEqualTo(31);
        assertThat(facts.presentInPerson()).isEqualTo(28);
        assertThat(facts.presentOnline()).isEqualTo(1);
        assertThat(facts.absentWithReason()).isEqualTo(2);
        assertThat(facts.absentWithoutReason()).isZero();
        assertThat(facts.membersOnRoll()).isEqualTo(36);
        assertThat(facts.speakers()).isEqualTo(2);
        assertThat(facts.requiredMinutes()).isEqualTo(90);
        assertThat(facts.expectedDay()).isEqualTo("2026-01-03");
        assertThat(facts.latestDay()).isEqualTo("2026-01-07");
        fixedDays.fix(PeopleForTests.BRANCH, new MeetingDay(24, null), LocalDate.of(2026, 1, 1));
        var fixed = records.factsOf(january).orElseThrow();
        fixedDays.clear();
        assertThat(fixed.expectedDay()).isEqualTo("2026-01-24");
        assertThat(fixed.latestDay()).isEqualTo("2026-01-24");
        assertThat(facts.agendaItems()).containsExactly("Thông tin thời sự", "Nhiệm vụ tháng tới");
        assertThat(facts.committeeMet()).isFalse();
        assertThat(facts.papersAttached()).isZero();
        assertThat(facts.stepsDone())
                .containsExactlyInAnyOrder(
                        MeetingFacts.Step.OPENED,
                        MeetingFacts.Step.SECRETARY_APPOINTED,
                        MeetingFacts.Step.ROLL_CALLED,
                        MeetingFacts.Step.AGENDA_DISCUSSED,
                        MeetingFacts.Step.CONCLUDED,
                        MeetingFacts.Step.RESOLUTION_VOTED,
                        MeetingFacts.Step.TASKS_ASSIGNED);

        var february = stage.open(FEBRUARY);
        var next = records.factsUnder(PeopleForTests.COMMUNE_PATH, FEBRUARY).stream()
                .filter(f -> f.meeting().id().equals(february))
                .findFirst()
                .orElseThrow();
        assertThat(next.previousTasksDue()).isEqualTo(3);
        assertThat(next.previousTasksDoneOnTime()).isEqualTo(1);
        assertThat(next.stepsDone()).doesNotContain(MeetingFacts.Step.AGENDA_DISCUSSED);
        assertThat(records.factsUnder(PeopleForTests.NEIGHBOUR_PATH, FEBRUARY)).isEmpty();

        assertThat(duties.of(PeopleForTests.actor(PeopleForTests.member(6)), StageForTests.OPENED))
                .anyMatch(d -> d.kind() == MeetingDuty.Kind.DO_TASK && d.link().endsWith("/tasks/" + open));
        assertThat(duties.of(SECRETARY, StageForTests.OPENED))
                .anyMatch(d -> d.kind() == MeetingDuty.Kind.ADOPT_MINUTES
                        && d.link().equals("/meetings/" + january + "/minutes"));
    }

    @Test
    void aVoteThatWasLostIsNoStepDone() {
        var m = stage.open(YearMonth.of(2017, 1));
        draft.draft(new DraftResolution.Command(m, new ResolutionText("Tháng 2", "", "", "", ""), 0), SECRETARY);
        vote(m, VoteSubject.RESOLUTION, 0);
        var score = tabling.table(
                new VoteProposal(m, VoteSubject.SELF_SCORE, "scorecard/lost", "Thông qua điểm?", "92 điểm"), SECRETARY);
        decide(m, score, 14);

        assertThat(records.factsOf(m).orElseThrow().stepsDone())
                .doesNotContain(MeetingFacts.Step.RESOLUTION_VOTED, MeetingFacts.Step.SELF_SCORED);
        assertThat(show.show(m, SECRETARY).closing().warnings()).contains(Closing.Warning.NOT_SCORED);
    }

    @Test
    void aMeetingNeverHeldHidesNoTaskThatIsOverdue() {
        var march = stage.open(YearMonth.of(2017, 3));
        draft.draft(new DraftResolution.Command(march, new ResolutionText("Tháng 4", "", "", "", ""), 0), SECRETARY);
        order(march, 4, LocalDate.of(2017, 3, 20));
        vote(march, VoteSubject.RESOLUTION, 28);
        stage.plan(MeetingKind.REGULAR, YearMonth.of(2017, 4), null, Instant.parse("2017-04-03T12:30:00Z"));
        var may = stage.open(YearMonth.of(2017, 5));

        assertThat(records.factsOf(may).orElseThrow().previousTasksDue()).isEqualTo(1);
    }

    @Test
    void peopleHostedHereAreExpectedAndOnAnotherRoll() {
        var guest = PeopleForTests.member(70);
        people.put(guest, PeopleForTests.BRANCH, "Đinh Văn Khách", MemberStatus.HOSTED);
        var m = stage.open(YearMonth.of(2017, 7));
        people.remove(guest);

        var facts = records.factsOf(m).orElseThrow();
        assertThat(facts.expected()).isEqualTo(32);
        assertThat(facts.membersOnRoll()).isEqualTo(36);
    }

    @Test
    void twoHalvesOfASessionAreTakenTogetherWhenTheSecondEnds() {
        var month = YearMonth.of(2026, 10);
        var start = Instant.parse("2026-10-03T12:30:00Z");
        var regular = stage.stage(MeetingKind.REGULAR, month, null, start);
        var thematic = stage.stage(MeetingKind.THEMATIC, month, null, start.plusSeconds(4200));
        begin(regular);
        begin(thematic);
        conclude.conclude(new ConcludeMeeting.Command(regular, false, start.plusSeconds(3600)), SECRETARY);
        assertThat(show.show(thematic, SECRETARY).closing().session())
                .isEqualTo(new CombinedSession(60, 120, "42-HD/BTCTW"));
        assertThat(records.factsOf(regular).orElseThrow().session()).isNull();
        conclude.conclude(new ConcludeMeeting.Command(thematic, false, start.plusSeconds(4200 + 3540)), SECRETARY);

        assertThat(records.factsOf(regular).orElseThrow().session()).isEqualTo(new MeetingFacts.Session(119, 120));
        assertThat(records.factsOf(thematic).orElseThrow().session()).isEqualTo(new MeetingFacts.Session(119, 120));
        assertThat(show.show(thematic, SECRETARY).closing().warnings()).contains(Closing.Warning.COMBINED_TOO_SHORT);
    }

    private void begin(MeetingId m) {
        var item = show.show(m, SECRETARY).room().agenda().getFirst().id();
        track.track(new TrackAgenda.Command(m, item, TrackAgenda.Turn.START), SECRETARY);
    }

    @Test
    void whoHasLeftTheBranchIsRemindedOfNothingThatTheyMayNotOpen() {
        var m = stage.open(YearMonth.of(2017, 9));
        draft.draft(new DraftResolution.Command(m, new ResolutionText("Tháng 10", "", "", "", ""), 0), SECRETARY);
        var task = order(m, 9, LocalDate.of(2017, 9, 20));
        vote(m, VoteSubject.RESOLUTION, 28);
        var owner = PeopleForTests.actor(PeopleForTests.member(9));
        assertThat(duties.of(owner, StageForTests.OPENED))
                .anyMatch(d -> d.link().endsWith("/tasks/" + task));

        people.remove(PeopleForTests.member(9));
        assertThat(duties.of(owner, StageForTests.OPENED)).isEmpty();
        people.reset();
    }

    @Test
    void aDraftFollowsItsMeetingToTheDayOnWhichItIsHeld() {
        var planned = Instant.parse("2017-11-02T12:30:00Z");
        var moved = stage.plan(MeetingKind.THEMATIC, YearMonth.of(2017, 11), null, planned);
        var id = draft.draft(
                new DraftResolution.Command(moved, new ResolutionText("Dự thảo", "", "", "", ""), 0), SECRETARY);
        var between = stage.open(YearMonth.of(2017, 11));
        draft.draft(new DraftResolution.Command(between, new ResolutionText("Tháng 12", "", "", "", ""), 0), SECRETARY);
        var given = new Resolution.Order(
                new TaskId(UUID.randomUUID()), "Sửa cầu", PeopleForTests.MEMBER, LocalDate.of(2017, 11, 20), List.of());
        order.order(between, given, SECRETARY);
        vote(between, VoteSubject.RESOLUTION, 28);
        assertThat(resolutions.show(id, SECRETARY).previous())
                .extracting(PreviousTask::title)
                .doesNotContain("Sửa cầu");

        stage.hold(moved, Instant.parse("2017-11-10T12:30:00Z"));
        var shown = resolutions.show(id, SECRETARY);
        assertThat(shown.resolution().meetingDay()).isEqualTo("2017-11-10");
        assertThat(shown.previous()).extracting(PreviousTask::title).contains("Sửa cầu");
    }

    @Test
    void thereAreNoFactsAboutNothing() {
        assertThat(records.factsOf(new MeetingId(UUID.randomUUID()))).isEmpty();
    }

    private TaskId order(MeetingId m, int owner, LocalDate deadline) {
        var id = new TaskId(UUID.randomUUID());
        order.order(m, new Resolution.Order(id, "Việc", PeopleForTests.member(owner), deadline, List.of()), SECRETARY);
        return id;
    }

    private void done(TaskId task, LocalDate day) {
        report.report(new ReportTask.Command(task, UUID.randomUUID(), true, "", day), SECRETARY);
    }

    private void vote(MeetingId m, VoteSubject subject, int inFavour) {
        var id = new VoteId(UUID.randomUUID());
        table.table(new TableVote.Command(m, id, subject, "Đồng ý?", ""), SECRETARY);
        decide(m, id, inFavour);
    }

    private void decide(MeetingId m, VoteId id, int inFavour) {
        open.open(m, id, VoteForm.BY_COUNT, SECRETARY);
        count.count(new CountHands.Command(m, id, inFavour, 28 - inFavour, 0), SECRETARY);
        close.close(m, id, SECRETARY);
    }
}
