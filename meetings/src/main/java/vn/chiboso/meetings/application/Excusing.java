package vn.chiboso.meetings.application;

import java.time.Clock;
import org.springframework.stereotype.Service;
import vn.chiboso.meetings.api.MeetingId;
import vn.chiboso.meetings.application.port.out.Rooms;
import vn.chiboso.meetings.domain.LateExcuses.Saying;
import vn.chiboso.meetings.domain.MeetingRefusal;
import vn.chiboso.meetings.domain.MeetingRefusal.Reason;
import vn.chiboso.meetings.domain.Room;
import vn.chiboso.membership.api.Actor;

/** Lets who leads the branch at the absences of a meeting, locked; whether it is over is the domain's question. */
@Service
class Excusing {
    private final Access access;
    private final Rooms rooms;
    private final Clock clock;

    Excusing(Access access, Rooms rooms, Clock clock) {
        this.access = access;
        this.rooms = rooms;
        this.clock = clock;
    }

    Room room(Actor actor, MeetingId meeting) {
        access.toLead(actor, meeting);
        return rooms.find(meeting).orElseThrow(() -> new MeetingRefusal(Reason.NO_SUCH_MEETING));
    }

    Saying saying(Actor actor) {
        return new Saying(actor.member(), actor.name(), clock.instant(), access.today());
    }
}
