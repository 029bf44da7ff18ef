package vn.chiboso.meetings.application;

import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chiboso.meetings.api.MeetingId;
import vn.chiboso.meetings.application.port.in.MoveAgendaItem;
import vn.chiboso.meetings.application.port.out.Meetings;
import vn.chiboso.membership.api.Actor;

@Service
@Transactional
class MoveAgendaItemService implements MoveAgendaItem {
    private final Access access;
    private final Meetings meetings;

    MoveAgendaItemService(Access access, Meetings meetings) {
        this.access = access;
        this.meetings = meetings;
    }

    @Override
    public void move(Actor actor, MeetingId id, UUID item, int by) {
        var meeting = access.toArrange(actor, id);
        meeting.moveItem(item, by);
        meetings.save(meeting);
    }
}
