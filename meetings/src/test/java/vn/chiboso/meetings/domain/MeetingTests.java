package vn.chiboso.meetings.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.chiboso.documents.api.FileId;
import vn.chiboso.meetings.api.MeetingId;
import vn.chiboso.meetings.api.MeetingKind;
import vn.chiboso.meetings.api.MeetingState;
import vn.chiboso.meetings.domain.MeetingRefusal.Reason;
import vn.chiboso.membership.api.AccountId;
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.api.UnitPath;

class MeetingTests {
    private static final Instant NOW = Instant.parse("2026-11-20T05:00:00Z");
    private static final Instant START = Instant.parse("2026-12-03T12:30:00Z");
    private static final MemberId CHAIR = new MemberId(UUID.randomUUID());
    private static final MemberId MINUTES = new MemberId(UUID.randomUUID());

    @Test
    void goesFromPlanToRoom() {
        var meeting = planned();
        meeting.addItem(item("Kết luận"));

        assertThat(meeting.announce(NOW)).isEqualTo(1);
        assertThat(meeting.state()).isEqualTo(MeetingState.ANNOUNCED);
        meeting.open(START, CHAIR, MINUTES, "123456");

        assertThat(meeting.state()).isEqualTo(MeetingState.OPEN);
        assertThat(meeting.course().openedAt()).isEqualTo(START);
        assertThat(meeting.course().secretary()).isEqualTo(MINUTES);
    }

    @Test
    void aChangeAfterTheAnnouncementMustBeAnnouncedAgain() {
        var meeting = announced();
        meeting.change(meeting.plan().at(START.plus(Duration.ofDays(1))), NOW);

        assertThat(meeting.course().changed()).isTrue();
        assertThat(meeting.announce(NOW)).isEqualTo(2);
        assertThat(meeting.course().changed()).isFalse();
        assertThat(meeting.course().announcedAt()).isEqualTo(NOW);
    }

    @Test
    void anotherAgendaMustBeAnnouncedAgainToo() {
        var meeting = announced();
        meeting.addItem(item("Thêm"));

        assertThat(meeting.course().changed()).isTrue();
    }

    @Test
    void anotherChairOrLengthDoesNotNeedToBe() {
        var meeting = announced();
        meeting.change(meeting.plan().chairedBy(MINUTES), NOW);

        assertThat(meeting.course().changed()).isFalse();
    }

    @Test
    void isNotAnnouncedWithoutAgendaPlaceOrChair() {
        var noAgenda = planned();
        refused(Reason.AGENDA_EMPTY, () -> noAgenda.announce(NOW));
        var noPlace = with(p -> new Plan(p.title(), p.startsAt(), 90, " ", p.form(), null, CHAIR));
        noPlace.addItem(item("Kết luận"));
        refused(Reason.PLACE_MISSING, () -> noPlace.announce(NOW));
        var noChair = with(p -> new Plan(p.title(), p.startsAt(), 90, p.place(), p.form(), null, null));
        noChair.addItem(item("Kết luận"));
        refused(Reason.CHAIR_MISSING, () -> noChair.announce(NOW));
        var late = planned();
        late.addItem(item("Kết luận"));
        refused(Reason.START_IN_PAST, () -> late.announce(START.plusSeconds(1)));
    }

    @Test
    void anOnlineMeetingNeedsALinkInsteadOfAPlace() {
        var meeting =
                with(p -> new Plan(p.title(), p.startsAt(), 90, "", MeetingForm.ONLINE, "https://hop.vn/1", CHAIR));
        meeting.addItem(item("Kết luận"));

        assertThat(meeting.announce(NOW)).isEqualTo(1);
    }

    @Test
    void absurdPlansAreRefusedWithTheirField() {
        refused(Reason.START_IN_PAST, () -> with(p -> p.at(NOW.minusSeconds(1))));
        refused(Reason.START_NOT_IN_MONTH, () -> with(p -> p.at(START.plus(Duration.ofDays(90)))));
        refused(Reason.START_TOO_FAR, () -> with(p -> p.at(START.plus(Duration.ofDays(900)))));
        refused(Reason.MINUTES_ABSURD, () -> with(p -> minutes(p, 5)));
        refused(Reason.MINUTES_ABSURD, () -> with(p -> minutes(p, 721)));
        refused(Reason.TITLE_MISSING, () -> with(p -> titled(p, "  ")));
        refused(Reason.TITLE_TOO_LONG, () -> with(p -> titled(p, "a".repeat(201))));
        refused(Reason.MONTH_ABSURD, () -> planned(YearMonth.of(2026, 9), plan()));
        assertThat(new MeetingRefusal(Reason.START_IN_PAST).field()).isEqualTo("date");
    }

    @Test
    void aRegularMeetingIsNotOpenedUnannouncedAnExtraordinaryOneIs() {
        refused(Reason.NOT_ANNOUNCED, () -> planned().open(START, CHAIR, MINUTES, "123456"));
        var urgent = Meeting.plan(occasion(MeetingKind.EXTRAORDINARY, null), plan(), Agenda.empty(), NOW);
        urgent.open(START, CHAIR, MINUTES, "123456");

        assertThat(urgent.state()).isEqualTo(MeetingState.OPEN);
    }

    @Test
    void aMeetingEnteredAfterwardsBeganWhenItIsSaidToHave() {
        var meeting = announced();
        var nextDay = START.plus(Duration.ofDays(1));
        meeting.open(new Opening(START, nextDay), CHAIR, MINUTES, "123456");

        assertThat(meeting.course().openedAt()).isEqualTo(START);
        assertThat(meeting.course().openingNotedAt()).isEqualTo(nextDay);
        assertThat(RollCall.of(meeting, nextDay).unlessSaid()).isEqualTo(START);
        assertThat(opened().course().openingNotedAt()).isNull();
        assertThat(RollCall.of(opened(), nextDay).unlessSaid()).isEqualTo(nextDay);
    }

    @Test
    void theHourOfOpeningLiesBetweenTheNoticeAndNowAndNotLongAgo() {
        refused(Reason.OPENED_IN_FUTURE, () -> open(announced(), START.plusSeconds(60), START));
        refused(
                Reason.OPENED_LONG_AGO,
                () -> open(announced(), START, START.plus(Duration.ofDays(31)).plusSeconds(1)));
        refused(Reason.OPENED_BEFORE_NOTICE, () -> open(announced(), NOW.minusSeconds(1), START));
        assertThat(new MeetingRefusal(Reason.OPENED_IN_FUTURE).field()).isEqualTo("openedAt");

        open(announced(), START, START.plus(Duration.ofDays(31)));
        open(announced(), NOW, START);
        var urgent = Meeting.plan(occasion(MeetingKind.EXTRAORDINARY, null), plan(), Agenda.empty(), NOW);
        open(urgent, NOW.minusSeconds(3600), NOW);
        assertThat(urgent.course().openedAt()).isEqualTo(NOW.minusSeconds(3600));
    }

    private static void open(Meeting meeting, Instant at, Instant now) {
        meeting.open(new Opening(at, now), CHAIR, MINUTES, "123456");
    }

    @Test
    void opensOnce() {
        var meeting = opened();

        refused(Reason.ALREADY_OPEN, () -> meeting.open(START, CHAIR, MINUTES, "123456"));
    }

    @Test
    void nothingIsPlannedAnyMoreOnceItIsOpen() {
        var meeting = opened();

        refused(Reason.NOT_PLANNABLE, () -> meeting.addItem(item("Thêm")));
        refused(Reason.NOT_PLANNABLE, () -> meeting.change(plan(), NOW));
        refused(Reason.NOT_PLANNABLE, () -> meeting.announce(NOW));
        refused(Reason.NOT_CANCELLABLE, () -> meeting.cancel("Bão"));
    }

    @Test
    void isCancelledWithAReason() {
        refused(Reason.REASON_MISSING, () -> planned().cancel(" "));
        var meeting = planned();
        meeting.cancel(" Bão số 9 ");

        assertThat(meeting.course().cancelReason()).isEqualTo("Bão số 9");
        refused(Reason.NOT_OPENABLE, () -> meeting.open(START, CHAIR, MINUTES, "123456"));
        refused(Reason.NOT_CANCELLABLE, () -> meeting.cancel("Lần nữa"));
    }

    @Test
    void theAgendaIsArrangedItemByItem() {
        var meeting = planned();
        var first = item("Một");
        var second = item("Hai");
        meeting.addItem(first);
        meeting.addItem(second);
        meeting.addItem(first);
        meeting.moveItem(second.id(), -1);
        meeting.moveItem(second.id(), -1);
        meeting.changeItem(first.id(), "Một, sửa", 20, CHAIR, MINUTES);

        assertThat(meeting.agenda().items()).extracting(AgendaItem::title).containsExactly("Hai", "Một, sửa");
        assertThat(meeting.agenda().minutes()).isEqualTo(30);
        assertThat(meeting.agenda().lines().get(1).position()).isEqualTo(2);
        meeting.removeItem(second.id());
        refused(Reason.NO_SUCH_ITEM, () -> meeting.removeItem(second.id()));
        refused(Reason.ITEM_TITLE_MISSING, () -> meeting.changeItem(first.id(), "", 5, null, null));
        refused(Reason.ITEM_MINUTES_ABSURD, () -> meeting.changeItem(first.id(), "Một", -1, null, null));
    }

    @Test
    void aPaperIsAttachedOnceAndTakenOff() {
        var meeting = planned();
        var item = item("Báo cáo");
        var paper = new AttachedPaper(new FileId(UUID.randomUUID()), "a.pdf", NOW, new AccountId(UUID.randomUUID()));
        meeting.addItem(item);
        meeting.attach(item.id(), paper);
        meeting.attach(item.id(), paper);

        assertThat(meeting.agenda().papers()).containsExactly(paper);
        meeting.detach(item.id(), paper.file());
        assertThat(meeting.agenda().paper(paper.file())).isNull();
    }

    @Test
    void aStaleEditorIsToldSo() {
        refused(Reason.STALE, () -> planned().requireVersion(3L));
        refused(Reason.VERSION_MISSING, () -> planned().requireVersion(null));
        refused(Reason.STALE, () -> planned().requireVersionIfSaid(3L));
        planned().requireVersionIfSaid(null);
        planned().requireVersion(0L);
    }

    @Test
    void theCodeChangesOnlyWhileOpen() {
        refused(Reason.NOT_OPEN, () -> announced().rotateCode("654321"));
        var meeting = opened();
        meeting.rotateCode("654321");

        CheckIn.verify(meeting, "654 321");
        refused(Reason.CODE_WRONG, () -> CheckIn.verify(meeting, "123456"));
        refused(Reason.CODE_WRONG, () -> CheckIn.verify(meeting, null));
        refused(Reason.CODE_TOO_MANY, () -> CheckIn.requirePatience(5));
        CheckIn.requirePatience(4);
    }

    @Test
    void repliesAreTakenFromTheAnnouncementUntilTheOpening() {
        refused(Reason.NOT_ANNOUNCED, () -> reply(planned(), ReplyChoice.IN_PERSON, null));
        refused(Reason.REPLY_CLOSED, () -> reply(opened(), ReplyChoice.IN_PERSON, null));
        refused(Reason.REASON_MISSING, () -> reply(announced(), ReplyChoice.ABSENT, " "));
        refused(Reason.ONLINE_NOT_OFFERED, () -> reply(announced(), ReplyChoice.ONLINE, null));

        assertThat(reply(announced(), ReplyChoice.ABSENT, " Ốm ").reason()).isEqualTo("Ốm");
        assertThat(reply(announced(), ReplyChoice.IN_PERSON, "bỏ qua").reason()).isNull();
        assertThat(reply(announced(), ReplyChoice.IN_PERSON, null).isByHelper()).isFalse();
    }

    private static Reply reply(Meeting meeting, ReplyChoice choice, @Nullable String reason) {
        return Reply.to(meeting, CHAIR, choice, reason, NOW, CHAIR);
    }

    private static void refused(Reason reason, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        MeetingRefusal.class, r -> assertThat(r.reason()).isEqualTo(reason));
    }

    private static Meeting planned() {
        return with(UnaryOperator.identity());
    }

    private static Meeting with(UnaryOperator<Plan> change) {
        return planned(YearMonth.of(2026, 12), change.apply(plan()));
    }

    private static Meeting planned(YearMonth month, Plan plan) {
        var o = occasion(MeetingKind.REGULAR, null);
        return Meeting.plan(
                new Occasion(o.id(), o.unit(), o.unitPath(), o.kind(), month, null), plan, Agenda.empty(), NOW);
    }

    private static Meeting announced() {
        var meeting = planned();
        meeting.addItem(item("Kết luận"));
        meeting.announce(NOW);
        return meeting;
    }

    private static Meeting opened() {
        var meeting = announced();
        meeting.open(START, CHAIR, MINUTES, "123456");
        return meeting;
    }

    private static Occasion occasion(MeetingKind kind, @Nullable MeetingId prepares) {
        return new Occasion(
                new MeetingId(UUID.randomUUID()),
                new UnitId(UUID.randomUUID()),
                new UnitPath("vn.38."),
                kind,
                YearMonth.of(2026, 12),
                prepares);
    }

    private static Plan plan() {
        return new Plan("Sinh hoạt tháng 12", START, 90, "Nhà văn hóa", MeetingForm.IN_PERSON, null, CHAIR);
    }

    private static Plan minutes(Plan p, int minutes) {
        return new Plan(p.title(), p.startsAt(), minutes, p.place(), p.form(), null, p.chair());
    }

    private static Plan titled(Plan p, String title) {
        return new Plan(title, p.startsAt(), p.minutes(), p.place(), p.form(), null, p.chair());
    }

    private static AgendaItem item(String title) {
        return new AgendaItem(UUID.randomUUID(), title, 10, null, null, List.of());
    }
}
