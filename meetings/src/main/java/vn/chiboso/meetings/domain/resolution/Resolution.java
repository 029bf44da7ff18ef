package vn.chiboso.meetings.domain.resolution;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.chiboso.meetings.api.MeetingId;
import vn.chiboso.meetings.api.MeetingKind;
import vn.chiboso.meetings.api.ResolutionId;
import vn.chiboso.meetings.api.TaskId;
import vn.chiboso.meetings.domain.Room;
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.membership.api.MemberStatus;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.api.UnitPath;

/**
 * A resolution of a branch: written before or during the meeting, adopted by vote, then unchanged.
 *
 * @param meetingDay when it is passed, or as far as known; no deadline lies before it
 * @param tasks      in the order of the assignment table
 * @param previous   tasks of earlier resolutions, frozen at adoption; empty in a draft
 * @param version    one more with every change of text or tasks
 * @param writtenBy  who changed it last
 */
public record Resolution(
        ResolutionId id,
        MeetingId meeting,
        UnitId unit,
        UnitPath unitPath,
        LocalDate meetingDay,
        ResolutionText text,
        List<Task> tasks,
        List<PreviousTask> previous,
        ResolutionState state,
        @Nullable Instant adoptedAt,
        int version,
        String writtenBy) {
    /**
     * What somebody asks to have done; checked against the roll here.
     *
     * @param seen version of the draft as read, by whoever changes a task; may be null for a new one
     */
    public record Order(
            TaskId id,
            String title,
            @Nullable MemberId owner,
            LocalDate deadline,
            Collection<MemberId> coWorkers,
            @Nullable Integer seen) {
        /** A new task. */
        public Order(
                TaskId id, String title, @Nullable MemberId owner, LocalDate deadline, Collection<MemberId> coWorkers) {
            this(id, title, owner, deadline, coWorkers, null);
        }
    }

    public Resolution {
        tasks = List.copyOf(tasks);
        previous = List.copyOf(previous);
    }

    /** A first draft for the meeting. */
    public static Resolution draft(ResolutionId id, Room room, LocalDate meetingDay, ResolutionText text, String by) {
        if (room.kind() == MeetingKind.COMMITTEE) {
            throw ResolutionRefusal.notInCommittee();
        }
        return new Resolution(
                id,
                room.meeting(),
                room.unit(),
                room.unitPath(),
                meetingDay,
                text,
                List.of(),
                List.of(),
                ResolutionState.DRAFT,
                null,
                1,
                by);
    }

    /** Rewritten by somebody who saw {@code seen}; writing the same again changes nothing. */
    public Resolution rewritten(ResolutionText newText, int seen, String by) {
        requireDraft();
        if (newText.equals(text)) {
            return this;
        }
        if (seen != version) {
            throw ResolutionRefusal.stale(writtenBy);
        }
        return changed(newText, tasks, by);
    }

    /** Adds the task, or replaces the one with the same id for whoever read the draft as it is; ordering the same again changes nothing. */
    public Resolution ordering(Order order, Room room, String by) {
        requireDraft();
        var owner = onRoll(room, order.owner()).orElseThrow(ResolutionRefusal::ownerNotOnRoll);
        var help = order.coWorkers().stream()
                .filter(m -> !m.equals(order.owner()))
                .distinct()
                .map(m -> onRoll(room, m).orElseThrow(ResolutionRefusal::coWorkerNotOnRoll))
                .toList();
        if (order.deadline().isBefore(meetingDay)) {
            throw ResolutionRefusal.deadlineBefore(meetingDay);
        }
        var task = new Task(
                order.id(), id, unit, order.title(), owner, help, order.deadline(), TaskState.PLANNED, null, 1);
        var list = new ArrayList<>(tasks);
        var at = indexOf(order.id());
        if (at < 0) {
            list.add(task);
        } else {
            list.set(at, task);
        }
        if (list.equals(tasks)) {
            return this;
        }
        if (at >= 0) {
            requireRead(order.seen());
        }
        return changed(text, list, by);
    }

    private void requireRead(@Nullable Integer seen) {
        if (seen == null) {
            throw ResolutionRefusal.taskTaken();
        }
        if (seen != version) {
            throw ResolutionRefusal.stale(writtenBy);
        }
    }

    /** The same draft for a meeting on that day: meetings are postponed after the first draft. */
    public Resolution heldOn(LocalDate day) {
        return isAdopted() || day.equals(meetingDay)
                ? this
                : new Resolution(
                        id, meeting, unit, unitPath, day, text, tasks, previous, state, adoptedAt, version, writtenBy);
    }

    /** Passes a draft that may be voted on: no task is due before the meeting. */
    public void requireDeadlines() {
        tasks.stream()
                .filter(t -> t.deadline().isBefore(meetingDay))
                .findFirst()
                .ifPresent(t -> {
                    throw ResolutionRefusal.taskDueBefore(t.title(), t.deadline(), meetingDay);
                });
    }

    /** Takes the task out of the draft that was read as version {@code seen}; nothing happens when it is not there. */
    public Resolution without(TaskId task, int seen, String by) {
        requireDraft();
        if (indexOf(task) < 0) {
            return this;
        }
        if (seen != version) {
            throw ResolutionRefusal.taskUnread(writtenBy);
        }
        return changed(text, tasks.stream().filter(t -> !t.id().equals(task)).toList(), by);
    }

    /** Adopted: its tasks are given, the earlier ones are frozen into it. */
    public Resolution adopted(List<Task> earlier, Instant at) {
        requireDraft();
        return new Resolution(
                id,
                meeting,
                unit,
                unitPath,
                meetingDay,
                text,
                tasks.stream().map(Task::given).toList(),
                earlier.stream().map(PreviousTask::of).toList(),
                ResolutionState.ADOPTED,
                at,
                version + 1,
                writtenBy);
    }

    public boolean isAdopted() {
        return state == ResolutionState.ADOPTED;
    }

    private void requireDraft() {
        if (isAdopted()) {
            throw ResolutionRefusal.adopted();
        }
    }

    private int indexOf(TaskId task) {
        return tasks.stream().map(Task::id).toList().indexOf(task);
    }

    private Resolution changed(ResolutionText newText, List<Task> newTasks, String by) {
        return new Resolution(
                id,
                meeting,
                unit,
                unitPath,
                meetingDay,
                newText,
                newTasks,
                previous,
                state,
                adoptedAt,
                version + 1,
                by);
    }

    private static Optional<Person> onRoll(Room room, @Nullable MemberId member) {
        if (member == null) {
            return Optional.empty();
        }
        return room.seatOf(member)
                .filter(s -> s.status() != null && s.status() != MemberStatus.SUSPENDED)
                .map(s -> new Person(s.member(), s.fullName()));
    }
}
