package vn.chiboso.meetings.application.port.out.proceedings;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import vn.chiboso.meetings.api.TaskId;
import vn.chiboso.meetings.domain.resolution.Task;
import vn.chiboso.meetings.domain.resolution.TaskReport;
import vn.chiboso.membership.api.AccountId;
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.membership.api.UnitId;

/** Tasks that adopted resolutions have given. */
public interface Tasks {
    /** The task with its row locked until the transaction ends; planned ones too. */
    Optional<Task> lock(TaskId task);

    void save(Task task);

    /** Given tasks of a unit by deadline, open ones first. */
    List<Task> ofUnit(UnitId unit);

    /** Open tasks that the member owns, whatever the unit, by deadline. */
    List<Task> owedBy(MemberId member);

    /**
     * Tasks of the unit's resolutions before that day which a resolution of that day reports on: those of the latest one before,
     * and older ones that are still open or were done since.
     */
    List<Task> earlier(UnitId unit, LocalDate meetingDay);

    /** When the task was given: the day of its resolution's meeting. */
    LocalDate givenOn(TaskId task);

    /** Adds a line to the history as of that account; the same id twice adds one. Returns whether it was new. */
    boolean addReport(TaskReport report, AccountId by);

    /** History of these tasks, oldest first. */
    List<TaskReport> reports(Collection<TaskId> tasks);
}
