package vn.chiboso.meetings.domain.resolution;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.chiboso.meetings.domain.ProceedingsRefusal;

/** A resolution or task cannot be written or reported like that. */
public final class ResolutionRefusal extends ProceedingsRefusal {
    private static final long serialVersionUID = 1;

    private ResolutionRefusal(Kind kind, String code, @Nullable String field, Object... args) {
        super(kind, "meetings.refusal.resolution." + code, field, List.of(args));
    }

    static ResolutionRefusal missing(String field) {
        return new ResolutionRefusal(Kind.INVALID, "missing." + field, field);
    }

    static ResolutionRefusal tooLong(String field, int longest) {
        return new ResolutionRefusal(Kind.INVALID, "too-long", field, longest);
    }

    /** No such resolution, or not for this person to know of. */
    public static ResolutionRefusal unknown() {
        return new ResolutionRefusal(Kind.NOT_FOUND, "unknown", null);
    }

    /** No such task, or not for this person to know of. */
    public static ResolutionRefusal noTask() {
        return new ResolutionRefusal(Kind.NOT_FOUND, "no-task", null);
    }

    /** Only the owner reports, only the secretary confirms. */
    public static ResolutionRefusal notYourTask() {
        return new ResolutionRefusal(Kind.FORBIDDEN, "not-your-task", null);
    }

    /** A committee meeting passes no resolution. */
    public static ResolutionRefusal notInCommittee() {
        return new ResolutionRefusal(Kind.CONFLICT, "not-in-committee", null);
    }

    /** The owner is missing, or on no roll. */
    public static ResolutionRefusal ownerNotOnRoll() {
        return new ResolutionRefusal(Kind.INVALID, "owner-not-on-roll", "owner");
    }

    static ResolutionRefusal coWorkerNotOnRoll() {
        return new ResolutionRefusal(Kind.INVALID, "co-worker-not-on-roll", "coWorkers");
    }

    static ResolutionRefusal deadlineBefore(LocalDate meetingDay) {
        return new ResolutionRefusal(Kind.INVALID, "deadline-before-meeting", "deadline", meetingDay);
    }

    static ResolutionRefusal taskDueBefore(String task, LocalDate deadline, LocalDate meetingDay) {
        return new ResolutionRefusal(Kind.CONFLICT, "task-due-before-meeting", null, task, deadline, meetingDay);
    }

    /** The draft that a task is to be taken out of was written since it was read. */
    static ResolutionRefusal taskUnread(String by) {
        return new ResolutionRefusal(Kind.CONFLICT, "task-unread", "version", by);
    }

    /** Somebody else has changed the draft since it was read. */
    public static ResolutionRefusal stale(String by) {
        return new ResolutionRefusal(Kind.CONFLICT, "stale", "version", by);
    }

    /** The draft has a task of that id that says something else. */
    static ResolutionRefusal taskTaken() {
        return new ResolutionRefusal(Kind.CONFLICT, "task-taken", "title");
    }

    static ResolutionRefusal adopted() {
        return new ResolutionRefusal(Kind.CONFLICT, "adopted", null);
    }

    /** The text is being voted on. */
    public static ResolutionRefusal beingVoted() {
        return new ResolutionRefusal(Kind.CONFLICT, "being-voted", null);
    }

    static ResolutionRefusal doneInFuture(LocalDate today) {
        return new ResolutionRefusal(Kind.INVALID, "done-in-future", "day", today);
    }

    /** The day lies before the task was given. */
    public static ResolutionRefusal doneBeforeGiven(LocalDate meetingDay) {
        return new ResolutionRefusal(Kind.INVALID, "done-before-given", "day", meetingDay);
    }

    /** Somebody else changed the task at the same moment. */
    public static ResolutionRefusal taskChanged() {
        return new ResolutionRefusal(Kind.CONFLICT, "task-changed", null);
    }

    static ResolutionRefusal notReported() {
        return new ResolutionRefusal(Kind.CONFLICT, "not-reported", null);
    }

    static ResolutionRefusal notGiven() {
        return new ResolutionRefusal(Kind.CONFLICT, "not-given", null);
    }
}
