package vn.chiboso.meetings.adapter.out.persistence.proceedings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.chiboso.meetings.PeopleForTests.member;

import jakarta.persistence.EntityManagerFactory;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import testing.ModuleTestConfiguration;
import vn.chiboso.meetings.MeetingsSlice;
import vn.chiboso.meetings.api.MeetingId;
import vn.chiboso.meetings.api.MeetingKind;
import vn.chiboso.meetings.api.ResolutionId;
import vn.chiboso.meetings.api.TaskId;
import vn.chiboso.meetings.application.port.out.Rooms;
import vn.chiboso.meetings.application.port.out.proceedings.Resolutions;
import vn.chiboso.meetings.application.port.out.proceedings.Tasks;
import vn.chiboso.meetings.application.proceedings.StageForTests;
import vn.chiboso.meetings.domain.Room;
import vn.chiboso.meetings.domain.resolution.Person;
import vn.chiboso.meetings.domain.resolution.Resolution;
import vn.chiboso.meetings.domain.resolution.ResolutionRefusal;
import vn.chiboso.meetings.domain.resolution.ResolutionText;
import vn.chiboso.meetings.domain.resolution.Task;
import vn.chiboso.meetings.domain.resolution.TaskState;
import vn.chiboso.membership.api.MemberId;

/** A draft with its tasks as one thing, a given task as its own. */
@MeetingsSlice
class JpaResolutionsTests {
    private static final LocalDate DAY = LocalDate.of(2018, 5, 20);

    @Autowired
    Resolutions resolutions;

    @Autowired
    Tasks tasks;

    @Autowired
    Rooms rooms;

    @Autowired
    StageForTests stage;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    EntityManagerFactory factory;

    @Test
    void everyChangeCountsOneFromOne() {
        var room = room();
        var first = kept(room);
        assertThat(found(first)).isEqualTo(first);
        assertThat(first.version()).isEqualTo(1);

        var task = order("Sửa đường", 4, 5, 6);
        var second = change(first, r -> r.ordering(task, room, "Hoa"));
        assertThat(found(first))
                .isEqualTo(second)
                .extracting(Resolution::version)
                .isEqualTo(2);
        var reworded = new Resolution.Order(
                task.id(),
                "Sửa 200 m đường",
                member(5),
                DAY.plusDays(9),
                List.of(member(6), member(4)),
                second.version());
        var third = change(second, r -> r.ordering(reworded, room, "Hoa"));
        assertThat(found(first))
                .isEqualTo(third)
                .extracting(Resolution::version)
                .isEqualTo(3);
        assertThat(third.ordering(reworded, room, "Hoa"))
                .as("said twice, changed once")
                .isSameAs(third);
        var fourth = change(third, r -> r.rewritten(text("Tháng mười hai"), 3, "Lan"));
        assertThat(found(first))
                .isEqualTo(fourth)
                .extracting(Resolution::version)
                .isEqualTo(4);
    }

    @Test
    void theDayOfAPostponedMeetingIsKept() {
        var room = room();
        var moved = change(kept(room), r -> r.heldOn(DAY.plusDays(1)).ordering(order("Sửa đường", 4), room, "Hoa"));
        assertThat(found(moved).meetingDay()).isEqualTo(DAY.plusDays(1));
    }

    @Test
    void tasksGoAndMoveUpInTheList() {
        var room = room();
        var first = order("Một", 4);
        var second = order("Hai", 5, 6);
        var third = order("Ba", 6);
        var r = kept(room);
        for (var o : List.of(first, second, third)) {
            r = change(r, d -> d.ordering(o, room, "Hoa"));
        }
        r = change(r, d -> d.without(first.id(), d.version(), "Hoa"));

        assertThat(found(r)).isEqualTo(r);
        assertThat(r.tasks()).extracting(Task::title).containsExactly("Hai", "Ba");
        assertThat(r.tasks().getFirst().coWorkers()).extracting(Person::member).containsExactly(member(6));
        transaction.executeWithoutResult(t -> assertThat(tasks.lock(first.id())).isEmpty());
    }

    @Test
    void whoWritesOverAnothersDraftIsToldWhoseItIs() {
        var room = room();
        var read = kept(room);
        change(read, r -> r.rewritten(text("Của Lan"), 1, "Lan"));

        assertThatThrownBy(() -> change(read, r -> r.rewritten(text("Của Hoa"), 1, "Hoa")))
                .isInstanceOfSatisfying(ResolutionRefusal.class, r -> {
                    assertThat(r.code()).isEqualTo("meetings.refusal.resolution.stale");
                    assertThat(r.args()).containsExactly("Lan");
                });
        assertThat(found(read).text().title()).isEqualTo("Của Lan");
    }

    @Test
    void aTaskOfAnotherResolutionIsNotTakenOver() {
        var theirs = order("Của chi bộ khác", 4);
        var there = room();
        var other = change(kept(there), r -> r.ordering(theirs, there, "Hoa"));
        var here = room();
        var mine = kept(here);
        var taking = new Resolution.Order(theirs.id(), "Lấy sang", member(7), DAY.plusDays(5), List.of());

        assertThatThrownBy(() -> change(mine, r -> r.ordering(taking, here, "Lan")))
                .isInstanceOfSatisfying(
                        ResolutionRefusal.class,
                        r -> assertThat(r.code()).isEqualTo("meetings.refusal.resolution.no-task"));
        assertThat(found(other)).isEqualTo(other);
    }

    @Test
    void anAdoptedTaskIsReportedOnAloneAndKeepsItsPlace() {
        var room = room();
        var order = order("Sửa đường", 4, 5);
        var draft = change(kept(room), r -> r.ordering(order, room, "Hoa"));
        var earlier = draft.tasks();
        var adopted = change(draft, r -> r.adopted(earlier, ModuleTestConfiguration.NOW));
        assertThat(found(draft)).isEqualTo(adopted);
        assertThat(adopted.previous()).hasSize(1);

        var done = change(order.id(), t -> t.done(DAY, DAY));
        assertThat(found(draft).tasks()).containsExactly(done);
        assertThat(done.version()).isEqualTo(3);
        assertThat(done.coWorkers()).extracting(Person::member).containsExactly(member(5));
        assertThatThrownBy(() ->
                        change(order.id(), t -> adopted.tasks().getFirst().done(DAY.minusDays(1), DAY)))
                .isInstanceOfSatisfying(
                        ResolutionRefusal.class,
                        r -> assertThat(r.code()).isEqualTo("meetings.refusal.resolution.task-changed"));
        assertThat(change(order.id(), Task::confirmed).state()).isEqualTo(TaskState.CONFIRMED);
    }

    @Test
    void manyTasksTakeNoMoreStatementsThanOne() {
        var room = room();
        var r = kept(room);
        for (var n = 0; n < 12; n++) {
            var o = order("Việc " + n, 4, 5, 6);
            r = change(r, d -> d.ordering(o, room, "Hoa"));
        }
        var all = r;

        assertThat(statements(() -> found(all))).isEqualTo(4);
        assertThat(statements(() -> resolutions.ofMeeting(room.meeting()))).isEqualTo(4);
        assertThat(found(all).tasks()).hasSize(12).allMatch(t -> t.coWorkers().size() == 2);
    }

    private long statements(Runnable work) {
        var statistics = factory.unwrap(SessionFactory.class).getStatistics();
        var before = statistics.getPrepareStatementCount();
        work.run();
        return statistics.getPrepareStatementCount() - before;
    }

    private Resolution kept(Room room) {
        var first = Resolution.draft(new ResolutionId(UUID.randomUUID()), room, DAY, text("Tháng mười một"), "Hoa");
        return change(first, r -> r);
    }

    private Resolution change(Resolution read, UnaryOperator<Resolution> how) {
        return Objects.requireNonNull(transaction.execute(t -> {
            var after = how.apply(read);
            resolutions.save(after);
            return after;
        }));
    }

    private Task change(TaskId id, UnaryOperator<Task> how) {
        return Objects.requireNonNull(transaction.execute(t -> {
            var after = how.apply(tasks.lock(id).orElseThrow());
            tasks.save(after);
            return after;
        }));
    }

    private Resolution found(Resolution r) {
        return resolutions.find(r.id()).orElseThrow();
    }

    private Room room() {
        MeetingId id = stage.stage(
                MeetingKind.EXTRAORDINARY, YearMonth.of(2018, 5), null, Instant.parse("2018-05-20T12:30:00Z"));
        return rooms.find(id).orElseThrow();
    }

    private static Resolution.Order order(String title, int owner, int... help) {
        var coWorkers = new ArrayList<MemberId>();
        IntStream.of(help).forEach(n -> coWorkers.add(member(n)));
        return new Resolution.Order(new TaskId(UUID.randomUUID()), title, member(owner), DAY.plusDays(10), coWorkers);
    }

    private static ResolutionText text(String title) {
        return new ResolutionText(title, "Đạt kế hoạch.", "", "Còn chậm.", "Sửa đường.");
    }
}
