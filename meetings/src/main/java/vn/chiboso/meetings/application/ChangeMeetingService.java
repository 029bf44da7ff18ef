package vn.chiboso.meetings.application;

import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chiboso.meetings.application.port.in.ChangeMeeting;
import vn.chiboso.meetings.application.port.out.Meetings;
import vn.chiboso.meetings.domain.MeetingRefusal.Reason;
import vn.chiboso.meetings.domain.Plan;

@Service
@Transactional
class ChangeMeetingService implements ChangeMeeting {
    private final Access access;
    private final Cast cast;
    private final Meetings meetings;
    private final Clock clock;

    ChangeMeetingService(Access access, Cast cast, Meetings meetings, Clock clock) {
        this.access = access;
        this.cast = cast;
        this.meetings = meetings;
        this.clock = clock;
    }

    @Override
    public void change(Command c) {
        var meeting = access.toLead(c.actor(), c.meeting());
        meeting.requireVersion(c.version());
        cast.requireOnRoll(meeting.occasion().unit(), c.chair(), Reason.CHAIR_NOT_ON_ROLL);
        meeting.change(
                new Plan(c.title(), c.startsAt(), c.minutes(), c.place(), c.form(), c.onlineLink(), c.chair()),
                clock.instant());
        meetings.save(meeting);
    }
}
