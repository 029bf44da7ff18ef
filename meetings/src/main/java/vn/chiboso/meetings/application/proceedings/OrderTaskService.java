package vn.chiboso.meetings.application.proceedings;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chiboso.meetings.api.MeetingId;
import vn.chiboso.meetings.application.port.in.resolutions.OrderTask;
import vn.chiboso.meetings.application.port.out.proceedings.Resolutions;
import vn.chiboso.meetings.domain.resolution.Resolution;
import vn.chiboso.membership.api.Actor;

@Service
class OrderTaskService implements OrderTask {
    private final DraftingTable table;
    private final Resolutions resolutions;

    OrderTaskService(DraftingTable table, Resolutions resolutions) {
        this.table = table;
        this.resolutions = resolutions;
    }

    @Override
    @Transactional
    public void order(MeetingId meeting, Resolution.Order order, Actor by) {
        var room = table.room(meeting, by);
        var draft = table.draft(room);
        var after = draft.ordering(order, room, by.name());
        if (!after.equals(draft)) {
            resolutions.save(after);
        }
    }
}
