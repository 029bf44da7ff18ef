package vn.chiboso.meetings.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chiboso.meetings.application.port.in.OpenMeeting;
import vn.chiboso.meetings.application.port.out.Meetings;
import vn.chiboso.meetings.application.port.out.RoomCodes;
import vn.chiboso.meetings.application.port.out.Seats;
import vn.chiboso.meetings.domain.MeetingRefusal;
import vn.chiboso.meetings.domain.MeetingRefusal.Reason;
import vn.chiboso.meetings.domain.Opening;
import vn.chiboso.meetings.domain.Seat;
import vn.chiboso.meetings.events.MeetingOpened;
import vn.chiboso.membership.api.MemberId;

@Service
@Transactional
class OpenMeetingService implements OpenMeeting {
    private final Access access;
    private final Cast cast;
    private final Meetings meetings;
    private final Seats seats;
    private final RoomCodes codes;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    OpenMeetingService(
            Access access,
            Cast cast,
            Meetings meetings,
            Seats seats,
            RoomCodes codes,
            ApplicationEventPublisher events,
            Clock clock) {
        this.access = access;
        this.cast = cast;
        this.meetings = meetings;
        this.seats = seats;
        this.codes = codes;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public void open(Command c) {
        var meeting = access.toCallRoll(c.actor(), c.meeting());
        var now = clock.instant();
        var openedAt = c.openedAt() == null ? now : c.openedAt();
        var roll = cast.on(meeting, LocalDate.ofInstant(openedAt, clock.getZone()));
        requireMember(roll, c.chair(), Reason.CHAIR_NOT_ON_ROLL);
        requireMember(roll, c.secretary(), Reason.SECRETARY_NOT_ON_ROLL);
        meeting.open(new Opening(openedAt, now), c.chair(), c.secretary(), codes.next());
        meeting.requireVersionIfSaid(c.version());
        meetings.save(meeting);
        seats.take(meeting.id(), roll);
        events.publishEvent(new MeetingOpened(
                meeting.id(), meeting.occasion().unit(), meeting.occasion().kind(), openedAt));
    }

    static void requireMember(List<Seat> seats, MemberId member, Reason otherwise) {
        MeetingRefusal.when(seats.stream().noneMatch(s -> s.member().equals(member) && s.status() != null), otherwise);
    }
}
