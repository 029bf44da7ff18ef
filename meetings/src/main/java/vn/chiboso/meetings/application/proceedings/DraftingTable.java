package vn.chiboso.meetings.application.proceedings;

import org.springframework.stereotype.Service;
import vn.chiboso.meetings.api.MeetingId;
import vn.chiboso.meetings.api.MeetingState;
import vn.chiboso.meetings.api.VoteSubject;
import vn.chiboso.meetings.application.port.out.proceedings.Resolutions;
import vn.chiboso.meetings.domain.Room;
import vn.chiboso.meetings.domain.resolution.Resolution;
import vn.chiboso.meetings.domain.resolution.ResolutionRefusal;
import vn.chiboso.membership.api.Actor;

/** Finds the draft resolution of a meeting for somebody who may write it now. */
@Service
class DraftingTable {
    private final Floor floor;
    private final Resolutions resolutions;
    private final BallotBox box;

    DraftingTable(Floor floor, Resolutions resolutions, BallotBox box) {
        this.floor = floor;
        this.resolutions = resolutions;
        this.box = box;
    }

    /** The room, locked: before the meeting or while it is open, and not while the text is voted on. */
    Room room(MeetingId meeting, Actor by) {
        var room = floor.toConduct(meeting, by);
        var before = room.state() == MeetingState.PLANNED || room.state() == MeetingState.ANNOUNCED;
        if (!before) {
            floor.toConductOpen(meeting, by);
        }
        if (box.isOpenOn(meeting, VoteSubject.RESOLUTION)) {
            throw ResolutionRefusal.beingVoted();
        }
        return room;
    }

    /** The draft for the day on which the meeting is or will be held. */
    Resolution draft(Room room) {
        return resolutions
                .ofMeeting(room.meeting())
                .orElseThrow(ResolutionRefusal::unknown)
                .heldOn(floor.day(room));
    }
}
