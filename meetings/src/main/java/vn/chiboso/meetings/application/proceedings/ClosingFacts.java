package vn.chiboso.meetings.application.proceedings;

import java.time.Clock;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.chiboso.meetings.api.MeetingKind;
import vn.chiboso.meetings.api.VoteSubject;
import vn.chiboso.meetings.application.port.out.MeetingLists;
import vn.chiboso.meetings.application.port.out.MeetingRules;
import vn.chiboso.meetings.application.port.out.proceedings.Conclusions;
import vn.chiboso.meetings.application.port.out.proceedings.MinutesBook;
import vn.chiboso.meetings.application.port.out.proceedings.Resolutions;
import vn.chiboso.meetings.domain.CombinedSession;
import vn.chiboso.meetings.domain.Room;
import vn.chiboso.meetings.domain.RuleKey;
import vn.chiboso.meetings.domain.RulesInForce;
import vn.chiboso.meetings.domain.proceedings.Closing;
import vn.chiboso.meetings.domain.resolution.Resolution;

/** What the closing of a meeting depends on, gathered. */
@Service
class ClosingFacts {
    /** Meetings are held on another day than planned. */
    private static final Duration AROUND = Duration.ofDays(31);

    private final BallotBox box;
    private final Conclusions conclusions;
    private final Resolutions resolutions;
    private final MinutesBook book;
    private final MeetingRules rules;
    private final MeetingLists lists;
    private final Floor floor;
    private final Clock clock;

    ClosingFacts(
            BallotBox box,
            Conclusions conclusions,
            Resolutions resolutions,
            MinutesBook book,
            MeetingRules rules,
            MeetingLists lists,
            Floor floor,
            Clock clock) {
        this.box = box;
        this.conclusions = conclusions;
        this.resolutions = resolutions;
        this.book = book;
        this.rules = rules;
        this.lists = lists;
        this.floor = floor;
        this.clock = clock;
    }

    Closing.Facts of(Room room) {
        var inForce = rules.inForce(room.unitPath(), floor.day(room));
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
                requiredMinutes(room, inForce),
                session(room, inForce));
    }

    private static int requiredMinutes(Room room, RulesInForce rules) {
        return room.kind() == MeetingKind.REGULAR
                ? rules.number(RuleKey.MINIMUM_MINUTES).orElse(0)
                : 0;
    }

    private @Nullable CombinedSession session(Room room, RulesInForce rules) {
        var openedAt = room.openedAt();
        if (openedAt == null) {
            return null;
        }
        var around = lists.ofUnit(room.unit(), openedAt.minus(AROUND), openedAt.plus(AROUND));
        return CombinedSession.endingWith(room, around, rules, clock.getZone()).orElse(null);
    }
}
