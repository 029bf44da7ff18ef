package vn.chiboso.meetings.application.proceedings;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chiboso.meetings.application.port.in.resolutions.ReportTask;
import vn.chiboso.meetings.application.port.out.proceedings.Tasks;
import vn.chiboso.meetings.domain.resolution.ResolutionRefusal;
import vn.chiboso.meetings.domain.resolution.TaskAccess;
import vn.chiboso.meetings.domain.resolution.TaskReport;
import vn.chiboso.meetings.events.TaskDone;
import vn.chiboso.membership.api.Actor;

@Service
class ReportTaskService implements ReportTask {
    private final Tasks tasks;
    private final Floor floor;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ReportTaskService(Tasks tasks, Floor floor, ApplicationEventPublisher events, Clock clock) {
        this.tasks = tasks;
        this.floor = floor;
        this.events = events;
        this.clock = clock;
    }

    @Override
    @Transactional
    public void report(Command c, Actor by) {
        var task = tasks.lock(c.task()).orElseThrow(ResolutionRefusal::noTask);
        TaskAccess.of(floor.standing(by, task.unit()))
                .requireReport(by.is(task.owner().member()));
        task.requireGiven();
        var given = tasks.givenOn(c.task());
        if (c.day().isBefore(given)) {
            throw ResolutionRefusal.doneBeforeGiven(given);
        }
        var after = c.done() ? task.done(c.day(), LocalDate.now(clock)) : task;
        var kind = c.done() ? TaskReport.Kind.DONE : TaskReport.Kind.PROGRESS;
        var line = new TaskReport(c.report(), c.task(), kind, c.note(), c.day(), by.name(), clock.instant());
        if (!tasks.addReport(line, by.account()) || after.equals(task)) {
            return;
        }
        tasks.save(after);
        events.publishEvent(new TaskDone(task.id(), task.unit(), task.owner().member(), c.day()));
    }
}
