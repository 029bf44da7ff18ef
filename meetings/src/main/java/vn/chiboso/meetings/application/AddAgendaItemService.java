package vn.chiboso.meetings.application;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chiboso.meetings.application.port.in.AddAgendaItem;
import vn.chiboso.meetings.application.port.out.Meetings;
import vn.chiboso.meetings.domain.AgendaItem;
import vn.chiboso.meetings.domain.MeetingRefusal.Reason;

@Service
@Transactional
class AddAgendaItemService implements AddAgendaItem {
    private final Access access;
    private final Cast cast;
    private final Meetings meetings;

    AddAgendaItemService(Access access, Cast cast, Meetings meetings) {
        this.access = access;
        this.cast = cast;
        this.meetings = meetings;
    }

    @Override
    public void add(Command c) {
        var meeting = access.toArrange(c.actor(), c.meeting());
        cast.requireKnown(meeting.occasion().unit(), c.presenter(), Reason.PRESENTER_NOT_ON_ROLL);
        cast.requireOnRoll(meeting.occasion().unit(), c.preparer(), Reason.PREPARER_NOT_ON_ROLL);
        meeting.addItem(new AgendaItem(c.item(), c.title(), c.minutes(), c.presenter(), c.preparer(), List.of()));
        meetings.save(meeting);
    }
}
