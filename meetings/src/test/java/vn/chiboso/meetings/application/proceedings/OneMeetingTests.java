package vn.chiboso.meetings.application.proceedings;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.chiboso.meetings.PeopleForTests.actor;
import static vn.chiboso.meetings.PeopleForTests.member;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.modulith.test.Scenario;
import vn.chiboso.documents.api.PaperKind;
import vn.chiboso.documents.api.PaperView;
import vn.chiboso.meetings.MeetingsSlice;
import vn.chiboso.meetings.PapersForTests;
import vn.chiboso.meetings.PeopleForTests;
import vn.chiboso.meetings.api.MeetingId;
import vn.chiboso.meetings.api.MeetingState;
import vn.chiboso.meetings.api.Tabling;
import vn.chiboso.meetings.api.TaskId;
import vn.chiboso.meetings.api.VoteId;
import vn.chiboso.meetings.api.VoteProposal;
import vn.chiboso.meetings.api.VoteSubject;
import vn.chiboso.meetings.application.port.in.minutes.ShowMinutes;
import vn.chiboso.meetings.application.port.in.proceedings.CastBallot;
import vn.chiboso.meetings.application.port.in.proceedings.CloseVote;
import vn.chiboso.meetings.application.port.in.proceedings.ConcludeMeeting;
import vn.chiboso.meetings.application.port.in.proceedings.CountHands;
import vn.chiboso.meetings.application.port.in.proceedings.NoteSpeech;
import vn.chiboso.meetings.application.port.in.proceedings.OpenVote;
import vn.chiboso.meetings.application.port.in.proceedings.ShowProceedings;
import vn.chiboso.meetings.application.port.in.proceedings.ShowRecord;
import vn.chiboso.meetings.application.port.in.proceedings.TableVote;
import vn.chiboso.meetings.application.port.in.proceedings.TrackAgenda;
import vn.chiboso.meetings.application.port.in.proceedings.WriteConclusion;
import vn.chiboso.meetings.application.port.in.resolutions.ConfirmTask;
import vn.chiboso.meetings.application.port.in.resolutions.DraftResolution;
import vn.chiboso.meetings.application.port.in.resolutions.OrderTask;
import vn.chiboso.meetings.application.port.in.resolutions.ReportTask;
import vn.chiboso.meetings.application.port.in.resolutions.ShowTasks;
import vn.chiboso.meetings.application.port.out.MeetingTraces;
import vn.chiboso.meetings.domain.proceedings.Remark;
import vn.chiboso.meetings.domain.resolution.Resolution;
import vn.chiboso.meetings.domain.resolution.ResolutionText;
import vn.chiboso.meetings.domain.resolution.Task;
import vn.chiboso.meetings.domain.resolution.TaskState;
import vn.chiboso.meetings.domain.vote.Choice;
import vn.chiboso.meetings.domain.vote.VoteForm;
import vn.chiboso.meetings.events.MeetingRecorded;
import vn.chiboso.membership.api.Actor;

@MeetingsSlice
class OneMeetingTests {
    private static final Actor SECRETARY = actor(PeopleForTests.SECRETARY);
    private static final Actor DEPUTY = actor(PeopleForTests.DEPUTY);
    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);

    @Autowired
    StageForTests stage;

    @Autowired
    ShowProceedings show;

    @Autowired
    TrackAgenda track;

    @Autowired
    NoteSpeech note;

    @Autowired
    WriteConclusion conclusion;

    @Autowired
    DraftResolution draft;

    @Autowired
    OrderTask order;

    @Autowired
    TableVote table;

    @Autowired
    OpenVote open;

    @Autowired
    CastBallot cast;

    @Autowired
    CountHands count;

    @Autowired
    CloseVote close;

    @Autowired
    Tabling tabling;

    @Autowired
    ConcludeMeeting conclude;

    @Autowired
    ShowMinutes minutes;

    @Autowired
    ShowRecord record;

    @Autowired
    ShowTasks tasks;

    @Autowired
    ReportTask report;

    @Autowired
    MeetingTraces traces;

    @Autowired
    ConfirmTask confirm;

    @Autowired
    PapersForTests papers;

    @Test
    void runsFromTheFirstItemToTheFiledPapers(Scenario scenario) {
        var m = stage.open(YearMonth.of(2026, 11));
        var items = show.show(m, SECRETARY).room().agenda();
        track.track(new TrackAgenda.Command(m, items.get(0).id(), TrackAgenda.Turn.START), SECRETARY);
        speak(m, items.get(0).id(), 4, "Đường liên thôn cần sửa trước mùa mưa", false);
        track.track(new TrackAgenda.Command(m, items.get(1).id(), TrackAgenda.Turn.START), SECRETARY);
        speak(m, items.get(1).id(), 5, "Chưa đồng ý mức thu", true);
        track.track(new TrackAgenda.Command(m, items.get(1).id(), TrackAgenda.Turn.FINISH), SECRETARY);
        assertThat(show.show(m, SECRETARY).suggested()).contains("Đường liên thôn");
        conclusion.write(new WriteConclusion.Command(m, "Thống nhất sửa đường.", 0), SECRETARY);

        draft.draft(new DraftResolution.Command(m, text("Nghị quyết tháng 11"), 0), DEPUTY);
        var task = new TaskId(UUID.randomUUID());
        order.order(
                m,
                new Resolution.Order(task, "Sửa 200 m đường", member(4), DAY.plusDays(10), List.of(member(5))),
                DEPUTY);
        vote(m, VoteSubject.RESOLUTION, "Thông qua nghị quyết?");
        var score = tabling.table(
                new VoteProposal(
                        m, VoteSubject.SELF_SCORE, "scorecard/1", "Thông qua điểm tự chấm?", "Tự chấm 92 điểm: Tốt"),
                DEPUTY);
        open.open(m, score, VoteForm.BY_COUNT, SECRETARY);
        count.count(new CountHands.Command(m, score, 27, 0, 1), SECRETARY);
        close.close(m, score, SECRETARY);
        vote(m, VoteSubject.MINUTES, "Thông qua biên bản?");

        scenario.stimulate(() -> conclude.conclude(new ConcludeMeeting.Command(m, false, null), SECRETARY))
                .andWaitForEventOfType(MeetingRecorded.class)
                .matching(e -> e.meeting().equals(m))
                .toArriveAndVerify(e -> assertThat(e.told()).contains(PeopleForTests.EXEMPT, PeopleForTests.SUPERIOR));

        var filed = record.show(m, SECRETARY);
        assertThat(filed.room().state()).isEqualTo(MeetingState.RECORDED);
        assertThat(filed.papers())
                .extracting(PaperView::kind)
                .containsExactlyInAnyOrder(PaperKind.MINUTES, PaperKind.RESOLUTION);
        assertThat(filed.dueDay()).isEqualTo(DAY.plusDays(2));
        var body = papers.draft("meeting/" + m + "/minutes").body().toString();
        assertThat(body)
                .contains("Đồng chí Nguyễn Văn 4: Đường liên thôn")
                .contains("Nguyễn Văn 5 bảo lưu ý kiến: Chưa đồng ý mức thu")
                .contains(
                        "cần 15/28: quá nửa của 28 đảng viên chính thức (35 chính thức, trừ 5 được miễn không dự họp, 2 vắng có lý do)")
                .contains("Tự chấm 92 điểm")
                .contains("Cuộc họp kết thúc hồi 12 giờ 00 phút, ngày 20 tháng 11 năm 2026");
        assertThat(papers.draft("meeting/" + m + "/resolution").body().toString())
                .contains("Sửa 200 m đường");

        var owner = actor(member(4));
        assertThat(tasks.show(null, owner).tasks()).extracting(Task::state).contains(TaskState.GIVEN);
        report.report(new ReportTask.Command(task, UUID.randomUUID(), true, "Đã xong", DAY), owner);
        assertThat(traces.writtenBy(List.of(owner.account()))).anySatisfy(trace -> {
            assertThat(trace.sort()).isEqualTo(MeetingTraces.Sort.TASK_REPORT);
            assertThat(trace.text()).isEqualTo("Đã xong");
        });
        confirm.confirm(new ConfirmTask.Command(task, UUID.randomUUID(), true, ""), SECRETARY);
        assertThat(tasks.show(null, owner).tasks())
                .filteredOn(t -> t.id().equals(task))
                .allMatch(Task::isDoneOnTime);
        assertThat(minutes.show(m, owner).sections()).isNotEmpty();
    }

    private void vote(MeetingId m, VoteSubject subject, String question) {
        var id = new VoteId(UUID.randomUUID());
        table.table(new TableVote.Command(m, id, subject, question, ""), SECRETARY);
        open.open(m, id, VoteForm.BY_NAME, SECRETARY);
        for (var n = 1; n <= 28; n++) {
            cast.cast(new CastBallot.Command(m, id, member(n), Choice.FOR), n == 7 ? actor(member(7)) : SECRETARY);
        }
        close.close(m, id, SECRETARY);
    }

    private void speak(MeetingId m, UUID item, int who, String gist, boolean reserved) {
        note.note(new NoteSpeech.Command(m, UUID.randomUUID(), item, member(who), gist, Remark.NONE, reserved), DEPUTY);
    }

    private static ResolutionText text(String title) {
        return new ResolutionText(title, "Đạt kế hoạch.", "", "Còn chậm.", "Sửa đường.");
    }
}
