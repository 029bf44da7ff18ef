package vn.chiboso.meetings.application.proceedings;

import java.time.Clock;
import java.time.LocalDate;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import vn.chiboso.meetings.application.port.out.Branches;
import vn.chiboso.meetings.application.port.out.People;
import vn.chiboso.meetings.application.port.out.Replies;
import vn.chiboso.meetings.application.port.out.proceedings.Conclusions;
import vn.chiboso.meetings.application.port.out.proceedings.ProceedingsBook;
import vn.chiboso.meetings.application.port.out.proceedings.Votes;
import vn.chiboso.meetings.domain.Room;
import vn.chiboso.meetings.domain.minutes.Letterhead;
import vn.chiboso.meetings.domain.minutes.MinutesSource;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.api.UnitView;

/** Gathers what minutes and papers are written from. */
@Service
class Sources {
    private final ProceedingsBook proceedings;
    private final Conclusions conclusions;
    private final Votes votes;
    private final Replies replies;
    private final Branches branches;
    private final People people;
    private final Clock clock;

    Sources(
            ProceedingsBook proceedings,
            Conclusions conclusions,
            Votes votes,
            Replies replies,
            Branches branches,
            People people,
            Clock clock) {
        this.proceedings = proceedings;
        this.conclusions = conclusions;
        this.votes = votes;
        this.replies = replies;
        this.branches = branches;
        this.people = people;
        this.clock = clock;
    }

    /** The roll as the conclusion leaves it: minutes are adopted before, and are not to name people who were never called. */
    MinutesSource of(Room room) {
        return new MinutesSource(
                proceedings.of(room.withoutUncalled(replies.of(room.meeting()))),
                branchName(room.unit()),
                conclusions.of(room.meeting()),
                votes.ofMeeting(room.meeting()),
                clock.getZone());
    }

    String branchName(UnitId unit) {
        return branches.find(unit).map(UnitView::name).orElse("Chi bộ");
    }

    /** Names for the head of a paper; the chair signs in the capacity held on the day. */
    Letterhead letterhead(Room room, LocalDate day) {
        var unit = branches.find(room.unit());
        var above = unit.map(UnitView::parent).flatMap(branches::find).map(UnitView::name);
        var posts = people.roll(room.unit(), day).stream()
                .filter(m -> m.id().equals(room.chair()))
                .flatMap(m -> m.positions().stream())
                .collect(Collectors.toSet());
        return new Letterhead(
                unit.map(UnitView::name).orElse("Chi bộ"), above.orElse(null), Letterhead.capacity(posts));
    }
}
