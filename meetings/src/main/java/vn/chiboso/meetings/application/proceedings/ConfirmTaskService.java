package vn.chiboso.meetings.application.proceedings;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chiboso.meetings.application.port.in.resolutions.ConfirmTask;
import vn.chiboso.meetings.application.port.out.proceedings.Tasks;
import vn.chiboso.meetings.domain.resolution.ResolutionRefusal;
import vn.chiboso.meetings.domain.resolution.TaskAccess;
import vn.chiboso.meetings.domain.resolution.TaskReport;
import vn.chiboso.membership.api.Actor;

@Service
class ConfirmTaskService implements ConfirmTask {
    private final Tasks tasks;
    private final Floor floor;
    private final Clock clock;

    ConfirmTaskService(Tasks tasks, Floor floor, Clock clock) {
        this.tasks = tasks;
        this.floor = floor;
        this.clock = clock;
    }

    @Override
    @Transactional
    public void confirm(Command c, Actor by) {
        var task = tasks.lock(c.task()).orElseThrow(ResolutionRefusal::noTask);
        TaskAccess.of(floor.standing(by, task.unit())).requireConfirm();
        var kind = c.accepted() ? TaskReport.Kind.CONFIRMED : TaskReport.Kind.RETURNED;
        var line =
                new TaskReport(c.report(), c.task(), kind, c.note(), LocalDate.now(clock), by.name(), clock.instant());
        if (tasks.addReport(line, by.account())) {
            tasks.save(c.accepted() ? task.confirmed() : task.returned());
        }
    }
}
