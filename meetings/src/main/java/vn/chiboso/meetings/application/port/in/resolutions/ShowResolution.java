package vn.chiboso.meetings.application.port.in.resolutions;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.chiboso.meetings.api.ResolutionId;
import vn.chiboso.meetings.api.TaskId;
import vn.chiboso.meetings.domain.resolution.PreviousTask;
import vn.chiboso.meetings.domain.resolution.Resolution;
import vn.chiboso.meetings.domain.resolution.TaskReport;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.MemberId;

/** One resolution with its tasks and their history. */
public interface ShowResolution {
    View show(ResolutionId resolution, Actor by);

    /**
     * @param previous  tasks of earlier resolutions: frozen once adopted, as of now in a draft
     * @param reports   history of the tasks, oldest first
     * @param mayLead   the reader confirms tasks
     */
    record View(
            Resolution resolution,
            List<PreviousTask> previous,
            List<TaskReport> reports,
            boolean mayLead,
            @Nullable MemberId me,
            LocalDate today) {
        public View {
            previous = List.copyOf(previous);
            reports = List.copyOf(reports);
        }

        /** History of one task. */
        public List<TaskReport> reportsOn(TaskId task) {
            return reports.stream().filter(r -> r.task().equals(task)).toList();
        }
    }
}
