package vn.chiboso.meetings.domain.resolution;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A task of an earlier resolution and how it stood when this one was adopted. */
public record PreviousTask(
        String title,
        String ownerName,
        LocalDate deadline,
        TaskState state,
        @Nullable LocalDate doneOn) {
    public static PreviousTask of(Task task) {
        return new PreviousTask(task.title(), task.owner().fullName(), task.deadline(), task.state(), task.doneOn());
    }
}
