package vn.chiboso.meetings.application;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Service;
import vn.chiboso.meetings.api.MeetingId;
import vn.chiboso.meetings.application.port.out.Meetings;
import vn.chiboso.meetings.application.port.out.People;
import vn.chiboso.meetings.domain.Meeting;
import vn.chiboso.meetings.domain.MeetingRefusal;
import vn.chiboso.meetings.domain.MeetingRefusal.Reason;
import vn.chiboso.meetings.domain.MeetingRights;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.membership.api.Standing;
import vn.chiboso.membership.api.UnitId;

/** Finds a meeting together with what the actor may do about it; a stranger finds nothing. */
@Service
class Access {
    private final Meetings meetings;
    private final People people;
    private final Clock clock;

    Access(Meetings meetings, People people, Clock clock) {
        this.meetings = meetings;
        this.people = people;
        this.clock = clock;
    }

    /** A meeting that the actor may see, and their rights on it. */
    record Found(Meeting meeting, MeetingRights rights) {}

    Found read(Actor actor, MeetingId id) {
        return found(actor, meetings.find(id).orElseThrow(() -> new MeetingRefusal(Reason.NO_SUCH_MEETING)));
    }

    /** The same, locked until the transaction ends. */
    Found lock(Actor actor, MeetingId id) {
        return found(actor, meetings.lock(id).orElseThrow(() -> new MeetingRefusal(Reason.NO_SUCH_MEETING)));
    }

    Meeting toArrange(Actor actor, MeetingId id) {
        var found = lock(actor, id);
        found.rights().requireArrange();
        return found.meeting();
    }

    Meeting toLead(Actor actor, MeetingId id) {
        var found = lock(actor, id);
        found.rights().requireLead();
        return found.meeting();
    }

    Meeting toCallRoll(Actor actor, MeetingId id) {
        var found = lock(actor, id);
        found.rights().requireCallRoll();
        return found.meeting();
    }

    Standing standing(Actor actor, UnitId unit) {
        return people.standing(actor, unit, today());
    }

    /** The person behind the sign-in; a technical administrator is none and finds nothing. */
    MemberId person(Actor actor) {
        var member = actor.member();
        if (member == null) {
            throw new MeetingRefusal(Reason.NO_SUCH_MEETING);
        }
        return member;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    private Found found(Actor actor, Meeting meeting) {
        var rights = MeetingRights.of(standing(actor, meeting.occasion().unit()), actor.member(), meeting);
        rights.requireSee();
        return new Found(meeting, rights);
    }
}
