package vn.chiboso.meetings.application.port.in.resolutions;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.chiboso.meetings.domain.resolution.RegisterLine;
import vn.chiboso.meetings.domain.resolution.Task;
import vn.chiboso.meetings.domain.resolution.TaskReport;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.membership.api.UnitId;

/** The register of resolutions and the task board of a branch. */
public interface ShowTasks {
    /** {@code unit} null means the reader's own branch. */
    View show(@Nullable UnitId unit, Actor by);

    /**
     * @param unit  null when the reader has no branch
     * @param tasks by deadline, open ones first
     */
    record View(
            @Nullable UnitId unit,
            String branch,
            List<RegisterLine> register,
            List<Task> tasks,
            List<TaskReport> reports,
            boolean mayLead,
            @Nullable MemberId me,
            LocalDate today) {
        public View {
            register = List.copyOf(register);
            tasks = List.copyOf(tasks);
            reports = List.copyOf(reports);
        }
    }
}
