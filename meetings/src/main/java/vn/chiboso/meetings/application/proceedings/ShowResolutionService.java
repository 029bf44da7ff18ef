package vn.chiboso.meetings.application.proceedings;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chiboso.meetings.api.ResolutionId;
import vn.chiboso.meetings.application.port.in.resolutions.ShowResolution;
import vn.chiboso.meetings.application.port.out.Rooms;
import vn.chiboso.meetings.application.port.out.proceedings.Resolutions;
import vn.chiboso.meetings.application.port.out.proceedings.Tasks;
import vn.chiboso.meetings.domain.proceedings.ProceedingsRights;
import vn.chiboso.meetings.domain.resolution.PreviousTask;
import vn.chiboso.meetings.domain.resolution.Resolution;
import vn.chiboso.meetings.domain.resolution.ResolutionRefusal;
import vn.chiboso.meetings.domain.resolution.Task;
import vn.chiboso.meetings.domain.resolution.TaskAccess;
import vn.chiboso.membership.api.Actor;

@Service
class ShowResolutionService implements ShowResolution {
    private final Resolutions resolutions;
    private final Tasks tasks;
    private final Rooms rooms;
    private final Floor floor;
    private final Clock clock;

    ShowResolutionService(Resolutions resolutions, Tasks tasks, Rooms rooms, Floor floor, Clock clock) {
        this.resolutions = resolutions;
        this.tasks = tasks;
        this.rooms = rooms;
        this.floor = floor;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public View show(ResolutionId id, Actor by) {
        var resolution = onItsDay(resolutions.find(id).orElseThrow(ResolutionRefusal::unknown));
        var access = TaskAccess.of(floor.standing(by, resolution.unit()));
        if (resolution.isAdopted()) {
            access.requireRead();
        } else {
            requireDraftReader(resolution, by, access);
        }
        var previous = resolution.isAdopted()
                ? resolution.previous()
                : tasks.earlier(resolution.unit(), resolution.meetingDay()).stream()
                        .map(PreviousTask::of)
                        .toList();
        var ids = resolution.tasks().stream().map(Task::id).toList();
        return new View(resolution, previous, tasks.reports(ids), access.leads(), by.member(), LocalDate.now(clock));
    }

    /** A draft follows its meeting to another day. */
    private Resolution onItsDay(Resolution r) {
        return r.isAdopted()
                ? r
                : rooms.find(r.meeting()).map(floor::day).map(r::heldOn).orElse(r);
    }

    /** Whoever conducts the meeting, and those above who inspect. */
    private void requireDraftReader(Resolution resolution, Actor by, TaskAccess access) {
        var seat = rooms.find(resolution.meeting()).map(r -> floor.access(r, by));
        if (seat.filter(ProceedingsRights::conducts).isEmpty()) {
            access.requireReadDraft(seat.filter(ProceedingsRights::inspects).isPresent());
        }
    }
}
