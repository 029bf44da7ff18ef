package vn.chiboso.meetings.application;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chiboso.meetings.application.port.in.ChangeAgendaItem;
import vn.chiboso.meetings.application.port.out.Meetings;
import vn.chiboso.meetings.domain.MeetingRefusal.Reason;

@Service
@Transactional
class ChangeAgendaItemService implements ChangeAgendaItem {
    private final Access access;
    private final Cast cast;
    private final Meetings meetings;

    ChangeAgendaItemService(Access access, Cast cast, Meetings meetings) {
        this.access = access;
        this.cast = cast;
        this.meetings = meetings;
    }

    @Override
    public void change(Command c) {
        var meeting = access.toArrange(c.actor(), c.meeting());
        meeting.requireVersion(c.version());
        cast.requireKnown(meeting.occasion().unit(), c.presenter(), Reason.PRESENTER_NOT_ON_ROLL);
        cast.requireOnRoll(meeting.occasion().unit(), c.preparer(), Reason.PREPARER_NOT_ON_ROLL);
        meeting.changeItem(c.item(), c.title(), c.minutes(), c.presenter(), c.preparer());
        meetings.save(meeting);
    }
}
