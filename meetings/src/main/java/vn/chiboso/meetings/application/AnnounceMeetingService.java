package vn.chiboso.meetings.application;

import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chiboso.meetings.application.port.in.AnnounceMeeting;
import vn.chiboso.meetings.application.port.out.Announcements;
import vn.chiboso.meetings.application.port.out.Meetings;
import vn.chiboso.meetings.domain.Announcement;
import vn.chiboso.meetings.domain.Meeting;
import vn.chiboso.meetings.domain.SeatRole;
import vn.chiboso.meetings.events.MeetingAnnounced;

@Service
@Transactional
class AnnounceMeetingService implements AnnounceMeeting {
    private final Access access;
    private final Cast cast;
    private final Meetings meetings;
    private final Announcements announcements;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AnnounceMeetingService(
            Access access,
            Cast cast,
            Meetings meetings,
            Announcements announcements,
            ApplicationEventPublisher events,
            Clock clock) {
        this.access = access;
        this.cast = cast;
        this.meetings = meetings;
        this.announcements = announcements;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public int announce(Command c) {
        var meeting = access.toLead(c.actor(), c.meeting());
        meeting.requireVersionIfSaid(c.version());
        var now = clock.instant();
        var round = meeting.announce(now);
        meetings.save(meeting);
        var plan = meeting.plan();
        var told = new Announcement(
                meeting.id(),
                round,
                now,
                c.actor().account(),
                plan.startsAt(),
                plan.whereabouts(),
                cast.today(meeting));
        announcements.add(told);
        events.publishEvent(event(meeting, told));
        return round;
    }

    private static MeetingAnnounced event(Meeting meeting, Announcement told) {
        var of = meeting.occasion();
        return new MeetingAnnounced(
                of.id(),
                told.round(),
                of.unit(),
                of.kind(),
                meeting.plan().title(),
                told.startsAt(),
                told.place(),
                told.told(SeatRole.EXPECTED),
                told.told(SeatRole.INVITED),
                told.told(SeatRole.INFORMED));
    }
}
