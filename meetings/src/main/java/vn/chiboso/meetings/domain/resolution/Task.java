package vn.chiboso.meetings.domain.resolution;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.chiboso.meetings.api.ResolutionId;
import vn.chiboso.meetings.api.TaskId;
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.membership.api.UnitId;

/**
 * Work that a resolution gives to one named member until the end of a day.
 *
 * @param coWorkers help, without answering for it
 * @param doneOn    the day the owner reported, null while open
 * @param version   one more with every change
 */
public record Task(
        TaskId id,
        ResolutionId resolution,
        UnitId unit,
        String title,
        Person owner,
        List<Person> coWorkers,
        LocalDate deadline,
        TaskState state,
        @Nullable LocalDate doneOn,
        int version) {
    /** Longest title in characters. */
    public static final int LONGEST = 1000;

    private static final int SOON = 7;

    public Task {
        coWorkers = List.copyOf(coWorkers);
        title = title.strip();
        if (title.isEmpty()) {
            throw ResolutionRefusal.missing("title");
        }
        if (title.length() > LONGEST) {
            throw ResolutionRefusal.tooLong("title", LONGEST);
        }
    }

    Task given() {
        return state == TaskState.PLANNED ? with(TaskState.GIVEN, null) : this;
    }

    /** Reported done on a day not in the future; reporting it again keeps the first day. */
    public Task done(LocalDate day, LocalDate today) {
        if (state.isDone()) {
            return this;
        }
        requireGiven();
        if (day.isAfter(today)) {
            throw ResolutionRefusal.doneInFuture(today);
        }
        return with(TaskState.DONE, day);
    }

    /** Confirmed by the secretary. */
    public Task confirmed() {
        if (state == TaskState.CONFIRMED) {
            return this;
        }
        if (state != TaskState.DONE) {
            throw ResolutionRefusal.notReported();
        }
        return with(TaskState.CONFIRMED, doneOn);
    }

    /** Given back by the secretary as not done. */
    public Task returned() {
        if (!state.isDone()) {
            throw ResolutionRefusal.notReported();
        }
        return with(TaskState.GIVEN, null);
    }

    /** Passes tasks that somebody owes. */
    public void requireGiven() {
        if (state == TaskState.PLANNED) {
            throw ResolutionRefusal.notGiven();
        }
    }

    /** How pressing it is on that day. */
    public Urgency urgencyOn(LocalDate today) {
        if (state.isDone()) {
            return Urgency.DONE;
        }
        if (deadline.isBefore(today)) {
            return Urgency.LATE;
        }
        return deadline.isAfter(today.plusDays(SOON)) ? Urgency.OPEN : Urgency.DUE_SOON;
    }

    /** Done by its deadline. */
    public boolean isDoneOnTime() {
        return state.isDone() && doneOn != null && !doneOn.isAfter(deadline);
    }

    /** Owner or co-worker. */
    public boolean concerns(MemberId member) {
        return owner.member().equals(member)
                || coWorkers.stream().anyMatch(p -> p.member().equals(member));
    }

    private Task with(TaskState next, @Nullable LocalDate day) {
        return new Task(id, resolution, unit, title, owner, coWorkers, deadline, next, day, version + 1);
    }
}
