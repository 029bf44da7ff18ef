package vn.chiboso.meetings.application.proceedings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.modulith.test.Scenario;
import org.springframework.transaction.support.TransactionTemplate;
import vn.chiboso.documents.api.PaperKind;
import vn.chiboso.documents.api.PaperView;
import vn.chiboso.meetings.MeetingsSlice;
import vn.chiboso.meetings.PeopleForTests;
import vn.chiboso.meetings.api.MeetingId;
import vn.chiboso.meetings.api.MeetingKind;
import vn.chiboso.meetings.api.MeetingState;
import vn.chiboso.meetings.api.VoteId;
import vn.chiboso.meetings.api.VoteSubject;
import vn.chiboso.meetings.application.port.in.CallRoll;
import vn.chiboso.meetings.application.port.in.CheckInByCode;
import vn.chiboso.meetings.application.port.in.CompleteRoll;
import vn.chiboso.meetings.application.port.in.JoinOnline;
import vn.chiboso.meetings.application.port.in.MarkArrival;
import vn.chiboso.meetings.application.port.in.MarkLeaving;
import vn.chiboso.meetings.application.port.in.SeatGuest;
import vn.chiboso.meetings.application.port.in.minutes.CorrectMinutes;
import vn.chiboso.meetings.application.port.in.minutes.ShowMinutes;
import vn.chiboso.meetings.application.port.in.proceedings.CloseVote;
import vn.chiboso.meetings.application.port.in.proceedings.ConcludeMeeting;
import vn.chiboso.meetings.application.port.in.proceedings.CountHands;
import vn.chiboso.meetings.application.port.in.proceedings.OpenVote;
import vn.chiboso.meetings.application.port.in.proceedings.RecordMeeting;
import vn.chiboso.meetings.application.port.in.proceedings.ShowProceedings;
import vn.chiboso.meetings.application.port.in.proceedings.ShowRecord;
import vn.chiboso.meetings.application.port.in.proceedings.TableVote;
import vn.chiboso.meetings.application.port.in.proceedings.TrackAgenda;
import vn.chiboso.meetings.application.port.out.MeetingTraces;
import vn.chiboso.meetings.application.port.out.Replies;
import vn.chiboso.meetings.application.port.out.Rooms;
import vn.chiboso.meetings.application.port.out.Seats;
import vn.chiboso.meetings.domain.MeetingRefusal;
import vn.chiboso.meetings.domain.Presence;
import vn.chiboso.meetings.domain.Reply;
import vn.chiboso.meetings.domain.ReplyChoice;
import vn.chiboso.meetings.domain.Seat;
import vn.chiboso.meetings.domain.minutes.MinutesEdit;
import vn.chiboso.meetings.domain.minutes.MinutesRefusal;
import vn.chiboso.meetings.domain.minutes.MinutesSection;
import vn.chiboso.meetings.domain.proceedings.CourseRefusal;
import vn.chiboso.meetings.domain.vote.VoteForm;
import vn.chiboso.meetings.events.MeetingRecorded;
import vn.chiboso.membership.api.Actor;

@MeetingsSlice
class RecordingTests {
    private static final Actor SECRETARY = PeopleForTests.actor(PeopleForTests.SECRETARY);

    @Autowired
    StageForTests stage;

    @Autowired
    ShowProceedings show;

    @Autowired
    TrackAgenda track;

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
    RecordMeeting record;

    @Autowired
    ShowRecord papers;

    @Autowired
    CorrectMinutes correct;

    @Autowired
    MeetingTraces traces;

    @Autowired
    ShowMinutes minutes;

    @Autowired
    Rooms rooms;

    @Autowired
    Seats seats;

    @Autowired
    Replies replies;

    @Autowired
    CallRoll roll;

    @Autowired
    CompleteRoll complete;

    @Autowired
    MarkArrival arrival;

    @Autowired
    MarkLeaving leaving;

    @Autowired
    SeatGuest guests;

    @Autowired
    JoinOnline online;

    @Autowired
    CheckInByCode checkIn;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void minutesAdoptedAfterTheEndAreFiledToo(Scenario scenario) {
        var m = begun(2022, 1);
        conclude.conclude(new ConcludeMeeting.Command(m, false, null), SECRETARY);
        assertThat(papers.show(m, SECRETARY).papers()).isEmpty();

        scenario.stimulate(() -> adoptMinutes(m))
                .andWaitForEventOfType(MeetingRecorded.class)
                .matching(e -> e.meeting().equals(m))
                .toArrive();

        assertThat(papers.show(m, SECRETARY).papers())
                .extracting(PaperView::kind)
                .containsExactly(PaperKind.MINUTES);
    }

    @Test
    void recordingAgainOrTooEarlyChangesNothing(Scenario scenario) {
        var m = begun(2022, 2);
        record.record(m);
        assertThat(rooms.find(m).orElseThrow().state()).isEqualTo(MeetingState.OPEN);
        adoptMinutes(m);
        record.record(m);
        assertThat(rooms.find(m).orElseThrow().state()).isEqualTo(MeetingState.OPEN);
        scenario.stimulate(() -> conclude.conclude(new ConcludeMeeting.Command(m, false, null), SECRETARY))
                .andWaitForEventOfType(MeetingRecorded.class)
                .matching(e -> e.meeting().equals(m))
                .toArrive();
        record.record(m);
        record.record(m);
        conclude.conclude(new ConcludeMeeting.Command(m, false, null), SECRETARY);
        assertThat(papers.show(m, SECRETARY).papers()).hasSize(1);
    }

    @Test
    void aCommitteeMeetingFilesItsMinutesOnly(Scenario scenario) {
        var main = stage.plan(MeetingKind.REGULAR, YearMonth.of(2022, 3), null, day(2022, 3));
        var m = stage.stage(
                MeetingKind.COMMITTEE, YearMonth.of(2022, 3), main, day(2022, 3).minusSeconds(86_400));
        start(m);
        var vote = new VoteId(UUID.randomUUID());
        table.table(new TableVote.Command(m, vote, VoteSubject.MINUTES, "Thông qua?", ""), SECRETARY);
        open.open(m, vote, VoteForm.BY_COUNT, SECRETARY);
        count.count(new CountHands.Command(m, vote, 3, 0, 0), SECRETARY);
        close.close(m, vote, SECRETARY);
        scenario.stimulate(() -> conclude.conclude(new ConcludeMeeting.Command(m, false, null), SECRETARY))
                .andWaitForEventOfType(MeetingRecorded.class)
                .matching(e -> e.meeting().equals(m))
                .toArriveAndVerify(e -> assertThat(e.told()).doesNotContain(PeopleForTests.MEMBER));
        assertThat(papers.show(m, SECRETARY).papers())
                .extracting(PaperView::kind)
                .containsExactly(PaperKind.MINUTES);
    }

    @Test
    void membersNeverCalledAreAbsentOnceConfirmed() {
        var m = begun(2022, 4);
        neverCalled(m, 9);
        neverCalled(m, 10);
        transaction.executeWithoutResult(t -> replies.save(
                m,
                new Reply(
                        PeopleForTests.member(10),
                        ReplyChoice.ABSENT,
                        "Đi Vinh",
                        StageForTests.OPENED,
                        PeopleForTests.member(10))));
        assertThatThrownBy(() -> conclude.conclude(new ConcludeMeeting.Command(m, false, null), SECRETARY))
                .isInstanceOfSatisfying(
                        CourseRefusal.class,
                        r -> assertThat(r.args().getFirst()).isEqualTo(2));
        var drafted = Objects.requireNonNull(minutes.show(m, SECRETARY).section(MinutesSection.ATTENDANCE));
        assertThat(drafted.text())
                .contains("Nguyễn Văn 10 (Đi Vinh)", "Vắng không lý do: đồng chí Nguyễn Văn 9.")
                .doesNotContain("Chưa điểm danh");
        conclude.conclude(new ConcludeMeeting.Command(m, true, null), SECRETARY);
        assertThat(seat(m, 9).presence()).isEqualTo(Presence.ABSENT_WITHOUT_REASON);
        assertThat(seat(m, 10).presence()).isEqualTo(Presence.ABSENT_WITH_REASON);
        assertThat(seat(m, 10).reason()).isEqualTo("Đi Vinh");
    }

    @Test
    void aMeetingClosedAfterwardsEndedWhenItIsSaidToHave() {
        var m = begun(2022, 7);
        var end = day(2022, 7).plusSeconds(3000);
        var early = day(2022, 7).minusSeconds(1);
        assertThatThrownBy(() -> conclude.conclude(new ConcludeMeeting.Command(m, false, early), SECRETARY))
                .isInstanceOfSatisfying(
                        CourseRefusal.class, r -> assertThat(r.field()).isEqualTo("endedAt"));
        conclude.conclude(new ConcludeMeeting.Command(m, false, end), SECRETARY);

        assertThat(rooms.find(m).orElseThrow().concludedAt()).isEqualTo(end);
        var course = show.show(m, SECRETARY).proceedings();
        assertThat(course.minutesAt(StageForTests.OPENED)).isEqualTo(50);
        var first = course.progressOf(course.room().agenda().getFirst().id()).orElseThrow();
        assertThat(first.finishedAt()).as("not before it began").isEqualTo(first.startedAt());
        var words = Objects.requireNonNull(minutes.show(m, SECRETARY).section(MinutesSection.COURSE))
                .text();
        assertThat(words).contains("1. Thông tin thời sự").doesNotContain("giờ");
    }

    @Test
    void theRollStandsOnceTheMinutesThatGiveItAreVotedOn() {
        var m = begun(2022, 6);
        var member = PeopleForTests.member(9);
        var vote = openVote(m);
        refusedOnRoll(() -> arrival.arrive(SECRETARY, m, member, null), MeetingRefusal.Reason.ROLL_BEING_VOTED);
        count.count(new CountHands.Command(m, vote, 28, 0, 0), SECRETARY);
        close.close(m, vote, SECRETARY);

        var mark = new CallRoll.Mark(member, Presence.ABSENT_WITHOUT_REASON, null, null, null);
        var call = new CallRoll.Command(SECRETARY, m, List.of(mark));
        refusedOnRoll(() -> roll.call(call), MeetingRefusal.Reason.ROLL_STANDS);
        refusedOnRoll(
                () -> guests.seat(SECRETARY, m, PeopleForTests.member(90), "Khách"), MeetingRefusal.Reason.ROLL_STANDS);
        refusedOnRoll(
                () -> online.join(PeopleForTests.actor(PeopleForTests.MEMBER), m), MeetingRefusal.Reason.ROLL_STANDS);
        refusedOnRoll(
                () -> checkIn.checkIn(PeopleForTests.actor(PeopleForTests.MEMBER), m, "123456"),
                MeetingRefusal.Reason.ROLL_STANDS);
        refusedOnRoll(() -> complete.complete(SECRETARY, m), MeetingRefusal.Reason.ROLL_STANDS);
        leaving.leave(SECRETARY, m, member, null);
        assertThat(seat(m, 9).leftAt()).isNotNull();
    }

    @Test
    void correctionsAreKeptWithTheirHistory() {
        var m = begun(2022, 5);
        correct.correct(new CorrectMinutes.Command(m, MinutesSection.COURSE, "Một", 0), SECRETARY);
        correct.correct(new CorrectMinutes.Command(m, MinutesSection.COURSE, "Hai", 1), SECRETARY);
        assertThat(traces.writtenBy(List.of(SECRETARY.account())))
                .filteredOn(trace -> trace.sort() == MeetingTraces.Sort.MINUTES_EDIT)
                .as("that and when; the wording of minutes tells of others")
                .hasSizeGreaterThanOrEqualTo(2)
                .allMatch(trace -> trace.text() == null);
        assertThat(traces.of(PeopleForTests.SECRETARY))
                .extracting(MeetingTraces.Trace::sort)
                .doesNotContain(MeetingTraces.Sort.MINUTES_EDIT);
        assertThatThrownBy(
                        () -> correct.correct(new CorrectMinutes.Command(m, MinutesSection.COURSE, "Ba", 1), SECRETARY))
                .isInstanceOf(MinutesRefusal.class);
        var view = minutes.show(m, SECRETARY);
        assertThat(view.history()).extracting(MinutesEdit::text).containsExactly("Một", "Hai");
        assertThat(Objects.requireNonNull(view.section(MinutesSection.COURSE)).text())
                .isEqualTo("Hai");
    }

    private MeetingId begun(int year, int month) {
        var m = stage.open(YearMonth.of(year, month));
        start(m);
        return m;
    }

    private void start(MeetingId m) {
        var item = show.show(m, SECRETARY).room().agenda().getFirst().id();
        track.track(new TrackAgenda.Command(m, item, TrackAgenda.Turn.START), SECRETARY);
    }

    private Seat seat(MeetingId m, int member) {
        return rooms.find(m).orElseThrow().seatOf(PeopleForTests.member(member)).orElseThrow();
    }

    private void neverCalled(MeetingId m, int member) {
        var s = seat(m, member);
        var uncalled = new Seat(s.member(), s.fullName(), s.status(), s.role(), Presence.UNKNOWN, null, null, null);
        transaction.executeWithoutResult(t -> seats.save(m, uncalled));
    }

    private static void refusedOnRoll(ThrowingCallable act, MeetingRefusal.Reason reason) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        MeetingRefusal.class, r -> assertThat(r.reason()).isEqualTo(reason));
    }

    private void adoptMinutes(MeetingId m) {
        var vote = openVote(m);
        count.count(new CountHands.Command(m, vote, 28, 0, 0), SECRETARY);
        close.close(m, vote, SECRETARY);
    }

    private VoteId openVote(MeetingId m) {
        var vote = new VoteId(UUID.randomUUID());
        table.table(new TableVote.Command(m, vote, VoteSubject.MINUTES, "Thông qua biên bản?", ""), SECRETARY);
        open.open(m, vote, VoteForm.BY_COUNT, SECRETARY);
        return vote;
    }

    private static Instant day(int year, int month) {
        return YearMonth.of(year, month).atDay(3).atTime(12, 30).toInstant(ZoneOffset.UTC);
    }
}
