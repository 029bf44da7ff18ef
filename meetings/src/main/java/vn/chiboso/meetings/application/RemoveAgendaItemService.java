package vn.chiboso.meetings.application;

import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chiboso.meetings.api.MeetingId;
import vn.chiboso.meetings.application.port.in.RemoveAgendaItem;
import vn.chiboso.meetings.application.port.out.Meetings;
import vn.chiboso.membership.api.Actor;

@Service
@Transactional
class RemoveAgendaItemService implements RemoveAgendaItem {
    private final Access access;
    private final Meetings meetings;

    RemoveAgendaItemService(Access access, Meetings meetings) {
        this.access = access;
        this.meetings = meetings;
    }

    @Override
    public void remove(Actor actor, MeetingId id, UUID item) {
        var meeting = access.toArrange(actor, id);
        meeting.removeItem(item);
        meetings.save(meeting);
    }
}
