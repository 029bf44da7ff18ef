package vn.chiboso.meetings.application.proceedings;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chiboso.meetings.application.port.in.resolutions.ShowTasks;
import vn.chiboso.meetings.application.port.out.People;
import vn.chiboso.meetings.application.port.out.proceedings.Resolutions;
import vn.chiboso.meetings.application.port.out.proceedings.Tasks;
import vn.chiboso.meetings.domain.resolution.Task;
import vn.chiboso.meetings.domain.resolution.TaskAccess;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.UnitId;

@Service
class ShowTasksService implements ShowTasks {
    private final Resolutions resolutions;
    private final Tasks tasks;
    private final People people;
    private final Floor floor;
    private final Sources sources;
    private final Clock clock;

    ShowTasksService(Resolutions resolutions, Tasks tasks, People people, Floor floor, Sources sources, Clock clock) {
        this.resolutions = resolutions;
        this.tasks = tasks;
        this.people = people;
        this.floor = floor;
        this.sources = sources;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public View show(@Nullable UnitId asked, Actor by) {
        var today = LocalDate.now(clock);
        var unit = asked == null
                ? people.branchesOf(by, today).stream().findFirst().orElse(null)
                : asked;
        if (unit == null) {
            return new View(null, "", List.of(), List.of(), List.of(), false, by.member(), today);
        }
        var access = TaskAccess.of(floor.standing(by, unit));
        access.requireRead();
        var list = tasks.ofUnit(unit);
        return new View(
                unit,
                sources.branchName(unit),
                resolutions.register(unit),
                list,
                tasks.reports(list.stream().map(Task::id).toList()),
                access.leads(),
                by.member(),
                today);
    }
}
