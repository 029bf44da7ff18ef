package vn.chiboso.meetings.adapter.out.persistence.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;
import testing.ModuleTestConfiguration;
import vn.chiboso.documents.api.FileId;
import vn.chiboso.meetings.MeetingsSlice;
import vn.chiboso.meetings.PeopleForTests;
import vn.chiboso.meetings.api.MeetingId;
import vn.chiboso.meetings.api.MeetingKind;
import vn.chiboso.meetings.api.MeetingState;
import vn.chiboso.meetings.application.port.out.MeetingLists;
import vn.chiboso.meetings.application.port.out.MeetingProgress;
import vn.chiboso.meetings.application.port.out.MeetingRules;
import vn.chiboso.meetings.application.port.out.Meetings;
import vn.chiboso.meetings.application.port.out.Rooms;
import vn.chiboso.meetings.application.port.out.Seats;
import vn.chiboso.meetings.domain.Agenda;
import vn.chiboso.meetings.domain.AgendaItem;
import vn.chiboso.meetings.domain.AttachedPaper;
import vn.chiboso.meetings.domain.Meeting;
import vn.chiboso.meetings.domain.MeetingForm;
import vn.chiboso.meetings.domain.MeetingRefusal;
import vn.chiboso.meetings.domain.Occasion;
import vn.chiboso.meetings.domain.Plan;
import vn.chiboso.meetings.domain.Presence;
import vn.chiboso.meetings.domain.RuleKey;
import vn.chiboso.meetings.domain.SeatRole;
import vn.chiboso.meetings.domain.Seating;
import vn.chiboso.membership.api.AccountId;
import vn.chiboso.membership.api.UnitPath;

@MeetingsSlice
@Transactional
class SqlMeetingsTests {
    private static final Instant NOW = ModuleTestConfiguration.NOW;
    private static final Instant START = Instant.parse("2026-12-03T12:30:00Z");

    @Autowired
    Meetings meetings;

    @Autowired
    MeetingLists lists;

    @Autowired
    Rooms rooms;

    @Autowired
    Seats seats;

    @Autowired
    MeetingProgress progress;

    @Autowired
    MeetingRules rules;

    @Autowired
    PeopleForTests people;

    @Test
    void keepsAMeetingWithItsAgendaAndPapers() {
        var meeting = regular(YearMonth.of(2026, 12));
        var item = item("Thông tin thời sự");
        meeting.addItem(item);
        meeting.addItem(item("Kết luận"));
        meeting.attach(item.id(), new AttachedPaper(new FileId(UUID.randomUUID()), "ban-tin.pdf", NOW, account()));

        meetings.add(meeting);
        var found = meetings.find(meeting.id()).orElseThrow();

        assertThat(found.plan()).isEqualTo(meeting.plan());
        assertThat(found.occasion()).isEqualTo(meeting.occasion());
        assertThat(found.agenda()).isEqualTo(meeting.agenda());
        assertThat(found.course()).isEqualTo(meeting.course());
    }

    @Test
    void keepsTheOrderAfterMovingAndForgetsWhatWasRemoved() {
        var meeting = regular(YearMonth.of(2026, 12));
        var first = item("Một");
        var second = item("Hai");
        var third = item("Ba");
        List.of(first, second, third).forEach(meeting::addItem);
        meetings.add(meeting);

        var again = meetings.lock(meeting.id()).orElseThrow();
        again.moveItem(third.id(), -1);
        again.removeItem(first.id());
        meetings.save(again);

        assertThat(meetings.find(meeting.id()).orElseThrow().agenda().items())
                .extracting(AgendaItem::title)
                .containsExactly("Ba", "Hai");
    }

    @Test
    void refusesAStaleWriter() {
        var meeting = regular(YearMonth.of(2026, 12));
        meetings.add(meeting);
        var mine = meetings.find(meeting.id()).orElseThrow();
        var yours = meetings.find(meeting.id()).orElseThrow();
        mine.addItem(item("Của tôi"));
        meetings.save(mine);
        yours.addItem(item("Của bạn"));

        assertThatThrownBy(() -> meetings.save(yours))
                .isInstanceOfSatisfying(
                        MeetingRefusal.class, r -> assertThat(r.reason()).isEqualTo(MeetingRefusal.Reason.STALE));
    }

    @Test
    void refusesASecondRegularMeetingOfAMonth() {
        meetings.add(regular(YearMonth.of(2026, 12)));

        assertThatThrownBy(() -> meetings.add(regular(YearMonth.of(2026, 12))))
                .isInstanceOfSatisfying(
                        MeetingRefusal.class, r -> assertThat(r.reason()).isEqualTo(MeetingRefusal.Reason.MONTH_TAKEN));
    }

    @Test
    void theSameIdAgainLeavesTheFirstAsItIs() {
        var meeting = regular(YearMonth.of(2026, 12));
        meeting.addItem(item("Một"));
        meetings.add(meeting);
        var twin = new Meeting(meeting.occasion(), meeting.plan(), Agenda.empty(), meeting.course(), 0);
        twin.addItem(item("Hai"));

        meetings.add(twin);

        assertThat(meetings.find(meeting.id()).orElseThrow().agenda().items())
                .extracting(AgendaItem::title)
                .containsExactly("Một");
    }

    @Test
    void aCancelledMeetingMakesRoomForAnother() {
        var called = regular(YearMonth.of(2026, 12));
        meetings.add(called);
        var found = meetings.find(called.id()).orElseThrow();
        found.cancel("Bão số 9");
        meetings.save(found);

        meetings.add(regular(YearMonth.of(2026, 12)));

        assertThat(lists.ofUnit(PeopleForTests.BRANCH, NOW, START.plusSeconds(1)))
                .extracting(s -> s.state())
                .containsExactlyInAnyOrder(MeetingState.CANCELLED, MeetingState.PLANNED);
    }

    @Test
    void theRoomShowsTodaysRollUntilItOpensAndTheSnapshotAfterwards() {
        var meeting = regular(YearMonth.of(2026, 12));
        meetings.add(meeting);
        assertThat(rooms.find(meeting.id()).orElseThrow().seats()).hasSize(37);

        var opened = meetings.lock(meeting.id()).orElseThrow();
        opened.addItem(item("Kết luận"));
        opened.announce(NOW);
        opened.open(NOW, PeopleForTests.SECRETARY, PeopleForTests.DEPUTY, "123456");
        meetings.save(opened);
        seats.take(
                meeting.id(),
                Seating.of(
                        MeetingKind.REGULAR,
                        people.of(PeopleForTests.BRANCH, day()).subList(0, 5),
                        List.of()));

        var room = rooms.lock(meeting.id()).orElseThrow();
        assertThat(room.seats()).hasSize(5).allMatch(s -> s.presence() == Presence.UNKNOWN);
        assertThat(room.seats().getFirst().role()).isEqualTo(SeatRole.EXPECTED);
        assertThat(room.secretary()).isEqualTo(PeopleForTests.DEPUTY);
        assertThat(room.openedAt()).isEqualTo(NOW);
        assertThat(room.agenda()).extracting(l -> l.title()).containsExactly("Kết luận");
    }

    @Test
    void theMeetingMovesOnOnlyFromTheStateBefore() {
        var meeting = regular(YearMonth.of(2026, 12));
        meetings.add(meeting);
        assertThatThrownBy(() -> progress.concluded(meeting.id(), NOW)).isInstanceOf(IllegalStateException.class);

        var opened = meetings.lock(meeting.id()).orElseThrow();
        opened.addItem(item("Kết luận"));
        opened.announce(NOW);
        opened.open(NOW, PeopleForTests.SECRETARY, PeopleForTests.DEPUTY, "123456");
        meetings.save(opened);
        progress.concluded(meeting.id(), NOW.plusSeconds(60));
        progress.recorded(meeting.id(), NOW.plusSeconds(90));

        var found = meetings.find(meeting.id()).orElseThrow();
        assertThat(found.state()).isEqualTo(MeetingState.RECORDED);
        assertThat(found.course().code()).isNull();
    }

    @Test
    void rulesAreThoseOfTheDay() {
        var today = rules.inForce(PeopleForTests.BRANCH_PATH, day());
        assertThat(today.number(RuleKey.EXPECTED_DAY)).hasValue(3);
        assertThat(today.number(RuleKey.MINIMUM_MINUTES)).hasValue(90);
        assertThat(today.orNone(RuleKey.ATTENDANCE_TARGET)).isEqualByComparingTo("90");

        var before = rules.inForce(new UnitPath("vn."), LocalDate.of(2025, 1, 1));
        assertThat(before.number(RuleKey.EXPECTED_DAY)).isEmpty();
        assertThat(before.orNone(RuleKey.ATTENDANCE_TARGET)).isEqualByComparingTo("85");
    }

    private static LocalDate day() {
        return LocalDate.of(2026, 11, 20);
    }

    private static AgendaItem item(String title) {
        return new AgendaItem(UUID.randomUUID(), title, 10, PeopleForTests.SECRETARY, null, List.of());
    }

    private static AccountId account() {
        return PeopleForTests.actor(PeopleForTests.SECRETARY).account();
    }

    private static Meeting regular(YearMonth month) {
        var occasion = new Occasion(
                new MeetingId(UUID.randomUUID()),
                PeopleForTests.BRANCH,
                PeopleForTests.BRANCH_PATH,
                MeetingKind.REGULAR,
                month,
                null);
        var plan = new Plan(
                "Sinh hoạt chi bộ thường kỳ",
                START,
                90,
                "Nhà văn hóa thôn",
                MeetingForm.IN_PERSON,
                null,
                PeopleForTests.SECRETARY);
        return Meeting.plan(occasion, plan, Agenda.empty(), NOW);
    }
}
