package vn.chiboso.meetings.application.proceedings;

import org.springframework.stereotype.Service;
import vn.chiboso.meetings.api.MeetingKind;
import vn.chiboso.meetings.api.VoteSubject;
import vn.chiboso.meetings.application.port.out.MeetingRules;
import vn.chiboso.meetings.application.port.out.proceedings.Conclusions;
import vn.chiboso.meetings.application.port.out.proceedings.MinutesBook;
import vn.chiboso.meetings.application.port.out.proceedings.Resolutions;
import vn.chiboso.meetings.domain.Room;
import vn.chiboso.meetings.domain.RuleKey;
import vn.chiboso.meetings.domain.proceedings.Closing;
import vn.chiboso.meetings.domain.resolution.Resolution;

/** What the closing of a meeting depends on, gathered. */
@Service
class ClosingFacts {
    private final BallotBox box;
    private final Conclusions conclusions;
    private final Resolutions resolutions;
    private final MinutesBook book;
    private final MeetingRules rules;
    private final Floor floor;

    ClosingFacts(
            BallotBox box,
            Conclusions conclusions,
            Resolutions resolutions,
            MinutesBook book,
            MeetingRules rules,
            Floor floor) {
        this.box = box;
        this.conclusions = conclusions;
        this.resolutions = resolutions;
        this.book = book;
        this.rules = rules;
        this.floor = floor;
    }

    Closing.Facts of(Room room) {
        var open = box.open(room.meeting());
        return new Closing.Facts(
                open == null ? null : open.question(),
                conclusions.of(room.meeting()).isWritten(),
                resolutions
                        .ofMeeting(room.meeting())
                        .filter(Resolution::isAdopted)
                        .isPresent(),
                box.hasPassed(room.meeting(), VoteSubject.SELF_SCORE),
                book.of(room.meeting()).isAdopted(),
                requiredMinutes(room));
    }

    private int requiredMinutes(Room room) {
        return room.kind() == MeetingKind.REGULAR
                ? rules.inForce(room.unitPath(), floor.day(room))
                        .number(RuleKey.MINIMUM_MINUTES)
                        .orElse(0)
                : 0;
    }
}
