package vn.chiboso.meetings.application;

import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chiboso.meetings.application.port.in.PostponeMeeting;
import vn.chiboso.meetings.application.port.out.Meetings;

@Service
@Transactional
class PostponeMeetingService implements PostponeMeeting {
    private final Access access;
    private final Meetings meetings;
    private final Clock clock;

    PostponeMeetingService(Access access, Meetings meetings, Clock clock) {
        this.access = access;
        this.meetings = meetings;
        this.clock = clock;
    }

    @Override
    public void postpone(Command c) {
        var meeting = access.toLead(c.actor(), c.meeting());
        meeting.requireVersion(c.version());
        meeting.change(meeting.plan().at(c.startsAt()), clock.instant());
        meetings.save(meeting);
    }
}
