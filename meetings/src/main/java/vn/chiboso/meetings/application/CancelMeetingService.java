package vn.chiboso.meetings.application;

import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chiboso.meetings.application.port.in.CancelMeeting;
import vn.chiboso.meetings.application.port.out.Announcements;
import vn.chiboso.meetings.application.port.out.Meetings;
import vn.chiboso.meetings.domain.Announcement;
import vn.chiboso.meetings.domain.Seat;
import vn.chiboso.meetings.events.MeetingCancelled;
import vn.chiboso.membership.api.MemberId;

@Service
@Transactional
class CancelMeetingService implements CancelMeeting {
    private final Access access;
    private final Meetings meetings;
    private final Announcements announcements;
    private final ApplicationEventPublisher events;

    CancelMeetingService(
            Access access, Meetings meetings, Announcements announcements, ApplicationEventPublisher events) {
        this.access = access;
        this.meetings = meetings;
        this.announcements = announcements;
        this.events = events;
    }

    @Override
    public void cancel(Command c) {
        var meeting = access.toLead(c.actor(), c.meeting());
        meeting.requireVersionIfSaid(c.version());
        meeting.cancel(c.reason());
        meetings.save(meeting);
        announcements.latest(c.meeting()).ifPresent(told -> {
            var plan = meeting.plan();
            events.publishEvent(new MeetingCancelled(
                    meeting.id(),
                    meeting.occasion().unit(),
                    plan.title(),
                    plan.startsAt(),
                    c.reason().strip(),
                    everybody(told)));
        });
    }

    private static List<MemberId> everybody(Announcement told) {
        return told.people().stream().map(Seat::member).toList();
    }
}
