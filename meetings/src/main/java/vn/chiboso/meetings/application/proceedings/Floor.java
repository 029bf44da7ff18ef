package vn.chiboso.meetings.application.proceedings;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Service;
import vn.chiboso.meetings.api.MeetingId;
import vn.chiboso.meetings.api.MeetingState;
import vn.chiboso.meetings.api.VoteSubject;
import vn.chiboso.meetings.application.port.out.People;
import vn.chiboso.meetings.application.port.out.Rooms;
import vn.chiboso.meetings.application.port.out.proceedings.MinutesBook;
import vn.chiboso.meetings.domain.Room;
import vn.chiboso.meetings.domain.minutes.MinutesRefusal;
import vn.chiboso.meetings.domain.proceedings.CourseRefusal;
import vn.chiboso.meetings.domain.proceedings.ProceedingsRights;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.Standing;
import vn.chiboso.membership.api.UnitId;

/** Finds a meeting's room and lets somebody on the floor, or says no. Every service here starts with it. */
@Service
class Floor {
    private final Rooms rooms;
    private final People people;
    private final MinutesBook book;
    private final BallotBox box;
    private final Clock clock;

    Floor(Rooms rooms, People people, MinutesBook book, BallotBox box, Clock clock) {
        this.rooms = rooms;
        this.people = people;
        this.book = book;
        this.box = box;
        this.clock = clock;
    }

    ProceedingsRights access(Room room, Actor by) {
        return ProceedingsRights.of(room, by, standing(by, room.unit()));
    }

    Standing standing(Actor by, UnitId unit) {
        return people.standing(by, unit, LocalDate.now(clock));
    }

    /** The room, read, of a meeting that the actor may follow. */
    Room toFollow(MeetingId meeting, Actor by) {
        var room = rooms.find(meeting).orElseThrow(CourseRefusal::noMeeting);
        access(room, by).requireFollow();
        return room;
    }

    /** The room, locked, for somebody who conducts the meeting, whatever its state. */
    Room toConduct(MeetingId meeting, Actor by) {
        var room = lock(meeting);
        access(room, by).requireConduct();
        return room;
    }

    /** The same while the meeting is open and its minutes are not adopted. */
    Room toConductOpen(MeetingId meeting, Actor by) {
        var room = toConduct(meeting, by);
        if (room.state() != MeetingState.OPEN) {
            throw CourseRefusal.notOpen();
        }
        requireNotAdopted(meeting);
        return room;
    }

    /** The same while the record may be completed: the meeting was opened and its minutes are not adopted. */
    Room toComplete(MeetingId meeting, Actor by) {
        var room = toConduct(meeting, by);
        if (room.state() != MeetingState.OPEN && room.state() != MeetingState.CONCLUDED) {
            throw CourseRefusal.notOpen();
        }
        requireNotAdopted(meeting);
        return room;
    }

    /** The same, and nobody is voting on the minutes: what they are drafted from stands still meanwhile. */
    Room toNote(MeetingId meeting, Actor by) {
        var room = toComplete(meeting, by);
        if (box.isOpenOn(meeting, VoteSubject.MINUTES)) {
            throw MinutesRefusal.beingVoted();
        }
        return room;
    }

    Room lock(MeetingId meeting) {
        return rooms.lock(meeting).orElseThrow(CourseRefusal::noMeeting);
    }

    /** The day of the meeting: when it was opened, or when it is planned. */
    LocalDate day(Room room) {
        var at = room.openedAt() == null ? room.startsAt() : room.openedAt();
        return at.atZone(clock.getZone()).toLocalDate();
    }

    private void requireNotAdopted(MeetingId meeting) {
        if (book.of(meeting).isAdopted()) {
            throw CourseRefusal.recordStands();
        }
    }
}
