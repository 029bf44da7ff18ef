package vn.chiboso.meetings.application.proceedings;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chiboso.meetings.api.MeetingId;
import vn.chiboso.meetings.api.TaskId;
import vn.chiboso.meetings.application.port.in.resolutions.DropTask;
import vn.chiboso.meetings.application.port.out.proceedings.Resolutions;
import vn.chiboso.membership.api.Actor;

@Service
class DropTaskService implements DropTask {
    private final DraftingTable table;
    private final Resolutions resolutions;

    DropTaskService(DraftingTable table, Resolutions resolutions) {
        this.table = table;
        this.resolutions = resolutions;
    }

    @Override
    @Transactional
    public void drop(MeetingId meeting, TaskId task, int seen, Actor by) {
        var draft = table.draft(table.room(meeting, by));
        var after = draft.without(task, seen, by.name());
        if (!after.equals(draft)) {
            resolutions.save(after);
        }
    }
}
