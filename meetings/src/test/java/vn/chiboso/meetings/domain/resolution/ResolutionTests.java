package vn.chiboso.meetings.domain.resolution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.chiboso.meetings.domain.RoomsForTests.member;
import static vn.chiboso.meetings.domain.RoomsForTests.officials;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.chiboso.meetings.api.MeetingKind;
import vn.chiboso.meetings.api.MeetingState;
import vn.chiboso.meetings.api.ResolutionId;
import vn.chiboso.meetings.api.TaskId;
import vn.chiboso.meetings.domain.Presence;
import vn.chiboso.meetings.domain.Room;
import vn.chiboso.meetings.domain.RoomsForTests;
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.membership.api.MemberStatus;

class ResolutionTests {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 3);
    private final Room room = RoomsForTests.open(List.of(
            RoomsForTests.official(1),
            RoomsForTests.official(2),
            RoomsForTests.seat(3, MemberStatus.SUSPENDED, Presence.UNKNOWN),
            RoomsForTests.superior(4, Presence.IN_PERSON)));

    @Test
    void aTaskHasANamedOwnerFromTheRoll() {
        var r = draft();
        assertThat(r.ordering(order(1, member(2), DAY), room, "Hoa")
                        .tasks()
                        .getFirst()
                        .owner()
                        .fullName())
                .isEqualTo("Đảng viên 2");
        refused(() -> r.ordering(order(1, null, DAY), room, "Hoa"), "owner-not-on-roll", "owner");
        refused(() -> r.ordering(order(1, member(99), DAY), room, "Hoa"), "owner-not-on-roll", "owner");
        refused(() -> r.ordering(order(1, member(3), DAY), room, "Hoa"), "owner-not-on-roll", "owner");
        refused(() -> r.ordering(order(1, member(4), DAY), room, "Hoa"), "owner-not-on-roll", "owner");
        var help = new Resolution.Order(task(1), "Việc", member(1), DAY, List.of(member(99)));
        refused(() -> r.ordering(help, room, "Hoa"), "co-worker-not-on-roll", "coWorkers");
    }

    @Test
    void aDeadlineBeforeTheMeetingIsRefusedNamingTheField() {
        refused(
                () -> draft().ordering(order(1, member(1), DAY.minusDays(1)), room, "Hoa"),
                "deadline-before-meeting",
                "deadline");
        assertThat(draft().ordering(order(1, member(1), DAY), room, "Hoa").tasks())
                .hasSize(1);
    }

    @Test
    void aTaskNeedsATitleOfReasonableLength() {
        refused(() -> draft().ordering(titled(" "), room, "Hoa"), "missing.title", "title");
        refused(() -> draft().ordering(titled("x".repeat(1001)), room, "Hoa"), "too-long", "title");
        refused(() -> new ResolutionText("", "", "", "", ""), "missing.title", "title");
        refused(() -> new ResolutionText("a", "x".repeat(20_001), "", "", ""), "too-long", "lastMonth");
    }

    @Test
    void theOwnerIsNoCoWorkerAndHelpIsListedOnce() {
        var order = new Resolution.Order(task(1), "Việc", member(1), DAY, List.of(member(1), member(2), member(2)));
        assertThat(draft().ordering(order, room, "Hoa").tasks().getFirst().coWorkers())
                .extracting(Person::member)
                .containsExactly(member(2));
    }

    @Test
    void theSameTaskAgainChangesNothingAndAnotherTextReplacesIt() {
        var once = draft().ordering(order(1, member(1), DAY), room, "Hoa");
        assertThat(once.ordering(order(1, member(1), DAY), room, "Đông")).isSameAs(once);
        var changed = once.ordering(seen(once, order(1, member(2), DAY.plusDays(1))), room, "Đông");
        assertThat(changed.tasks()).hasSize(1);
        assertThat(changed.version()).isEqualTo(once.version() + 1);
        assertThat(changed.without(task(1), changed.version(), "Hoa").tasks()).isEmpty();
        assertThat(changed.without(task(9), 0, "Hoa")).isSameAs(changed);
    }

    @Test
    void aTaskIsReplacedOnlyByWhoReadTheDraftAsItIs() {
        var once = draft().ordering(order(1, member(1), DAY), room, "Hoa");
        refused(() -> once.ordering(order(1, member(2), DAY), room, "Đông"), "task-taken", "title");
        refused(() -> once.ordering(seen(draft(), order(1, member(2), DAY)), room, "Đông"), "stale", "version");
        assertThat(once.ordering(order(2, member(2), DAY), room, "Đông").tasks())
                .as("a new one needs nothing read")
                .hasSize(2);
    }

    @Test
    void aTaskIsTakenOutOnlyByWhoReadTheDraftAsItIs() {
        var once = draft().ordering(order(1, member(1), DAY), room, "Hoa");
        refused(() -> once.without(task(1), once.version() - 1, "Đông"), "task-unread", "version");
        assertThat(once.without(task(1), once.version(), "Đông").tasks()).isEmpty();
    }

    @Test
    void aStaleTextIsRefusedAndTheSameTextIsNot() {
        var r = draft().rewritten(text("Mới"), 1, "Hoa");
        assertThat(r.version()).isEqualTo(2);
        assertThat(r.rewritten(text("Mới"), 1, "Đông")).isSameAs(r);
        refused(() -> r.rewritten(text("Khác"), 1, "Đông"), "stale", "version");
    }

    @Test
    void adoptionGivesTheTasksAndEndsAllChange() {
        var earlier = draft().ordering(order(7, member(1), DAY), room, "Hoa").tasks();
        var adopted = draft().ordering(order(1, member(1), DAY), room, "Hoa").adopted(earlier, RoomsForTests.OPENED);
        assertThat(adopted.tasks()).extracting(Task::state).containsExactly(TaskState.GIVEN);
        assertThat(adopted.previous()).extracting(PreviousTask::title).containsExactly("Việc 7");
        refused(() -> adopted.rewritten(text("Khác"), adopted.version(), "Hoa"), "adopted", null);
        refused(() -> adopted.ordering(order(2, member(1), DAY), room, "Hoa"), "adopted", null);
        refused(() -> adopted.without(task(1), adopted.version(), "Hoa"), "adopted", null);
        refused(() -> adopted.adopted(List.of(), RoomsForTests.OPENED), "adopted", null);
    }

    @Test
    void aCommitteePassesNoResolution() {
        var committee = RoomsForTests.room(MeetingKind.COMMITTEE, MeetingState.OPEN, officials(1, 3), null);
        refused(
                () -> Resolution.draft(new ResolutionId(new UUID(6, 1)), committee, DAY, text("x"), "Hoa"),
                "not-in-committee",
                null);
    }

    @Test
    void aPostponedMeetingMovesTheDayAndItsDeadlines() {
        var early = draft().ordering(order(1, member(1), DAY.plusDays(3)), room, "Hoa");
        early.requireDeadlines();
        var moved = early.heldOn(DAY.plusDays(7));
        assertThat(moved.meetingDay()).isEqualTo(DAY.plusDays(7));
        assertThat(moved.version()).isEqualTo(early.version());
        assertThat(early.heldOn(DAY)).isSameAs(early);

        refused(moved::requireDeadlines, "task-due-before-meeting", null);
        refused(
                () -> moved.ordering(order(2, member(1), DAY.plusDays(6)), room, "Hoa"),
                "deadline-before-meeting",
                "deadline");
        var mended = moved.ordering(seen(moved, order(1, member(1), DAY.plusDays(7))), room, "Hoa");
        mended.requireDeadlines();
        var adopted = mended.adopted(List.of(), RoomsForTests.OPENED);
        assertThat(adopted.meetingDay()).isEqualTo(DAY.plusDays(7));
        assertThat(adopted.heldOn(DAY)).as("adopted ones stand").isSameAs(adopted);
    }

    private Resolution draft() {
        return Resolution.draft(new ResolutionId(new UUID(6, 1)), room, DAY, text("Nghị quyết tháng 11"), "Đông");
    }

    private static ResolutionText text(String title) {
        return new ResolutionText(title, "", "", "", "");
    }

    private static TaskId task(int n) {
        return new TaskId(new UUID(7, n));
    }

    private static Resolution.Order order(int n, @Nullable MemberId owner, LocalDate deadline) {
        return new Resolution.Order(task(n), "Việc " + n, owner, deadline, List.of());
    }

    private static Resolution.Order seen(Resolution read, Resolution.Order o) {
        return new Resolution.Order(o.id(), o.title(), o.owner(), o.deadline(), o.coWorkers(), read.version());
    }

    private static Resolution.Order titled(String title) {
        return new Resolution.Order(task(1), title, member(1), DAY, List.of());
    }

    static void refused(ThrowingCallable act, String code, @Nullable String field) {
        assertThatThrownBy(act).isInstanceOfSatisfying(ResolutionRefusal.class, r -> {
            assertThat(r.code()).isEqualTo("meetings.refusal.resolution." + code);
            assertThat(r.field()).isEqualTo(field);
        });
    }
}
