package vn.chiboso.meetings.application;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chiboso.meetings.application.port.in.AppointOfficers;
import vn.chiboso.meetings.application.port.out.Meetings;
import vn.chiboso.meetings.domain.MeetingRefusal;
import vn.chiboso.meetings.domain.MeetingRefusal.Reason;

@Service
@Transactional
class AppointOfficersService implements AppointOfficers {
    private final Access access;
    private final Cast cast;
    private final Meetings meetings;

    AppointOfficersService(Access access, Cast cast, Meetings meetings) {
        this.access = access;
        this.cast = cast;
        this.meetings = meetings;
    }

    @Override
    public void appoint(Command c) {
        var found = access.lock(c.actor(), c.meeting());
        var meeting = found.meeting();
        var isChair = access.person(c.actor()).equals(meeting.plan().chair());
        MeetingRefusal.when(!found.rights().lead() && !isChair, Reason.NOT_YOURS);
        var seats = cast.of(meeting);
        OpenMeetingService.requireMember(seats, c.chair(), Reason.CHAIR_NOT_ON_ROLL);
        OpenMeetingService.requireMember(seats, c.secretary(), Reason.SECRETARY_NOT_ON_ROLL);
        meeting.appoint(c.chair(), c.secretary());
        meetings.save(meeting);
    }
}
