package vn.chiboso.meetings.adapter.in.web.resolutions;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.chiboso.meetings.domain.resolution.Task;
import vn.chiboso.meetings.domain.resolution.Urgency;
import vn.chiboso.membership.api.MemberId;

/** Which tasks of the board to show. */
enum TaskFilter {
    ALL,
    MINE,
    LATE,
    DUE_SOON,
    DONE;

    boolean keeps(Task task, @Nullable MemberId me, LocalDate today) {
        return switch (this) {
            case ALL -> true;
            case MINE -> me != null && task.concerns(me) && !task.state().isDone();
            case LATE -> task.urgencyOn(today) == Urgency.LATE;
            case DUE_SOON -> task.urgencyOn(today) == Urgency.DUE_SOON;
            case DONE -> task.state().isDone();
        };
    }
}
