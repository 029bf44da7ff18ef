package vn.chiboso.meetings.application.proceedings;

import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chiboso.meetings.api.ResolutionId;
import vn.chiboso.meetings.application.port.in.resolutions.DraftResolution;
import vn.chiboso.meetings.application.port.out.proceedings.Resolutions;
import vn.chiboso.meetings.domain.resolution.Resolution;
import vn.chiboso.membership.api.Actor;

@Service
class DraftResolutionService implements DraftResolution {
    private final DraftingTable table;
    private final Floor floor;
    private final Resolutions resolutions;
    private final Supplier<UUID> newId;

    DraftResolutionService(DraftingTable table, Floor floor, Resolutions resolutions, Supplier<UUID> newId) {
        this.table = table;
        this.floor = floor;
        this.resolutions = resolutions;
        this.newId = newId;
    }

    @Override
    @Transactional
    public ResolutionId draft(Command c, Actor by) {
        var room = table.room(c.meeting(), by);
        var before = resolutions.ofMeeting(c.meeting());
        if (before.isEmpty()) {
            var first = Resolution.draft(new ResolutionId(newId.get()), room, floor.day(room), c.text(), by.name());
            resolutions.save(first);
            return first.id();
        }
        var after = before.get().rewritten(c.text(), c.version(), by.name());
        if (!after.equals(before.get())) {
            resolutions.save(after);
        }
        return after.id();
    }
}
