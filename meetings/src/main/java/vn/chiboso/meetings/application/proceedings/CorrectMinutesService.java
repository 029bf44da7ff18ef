package vn.chiboso.meetings.application.proceedings;

import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chiboso.meetings.api.VoteSubject;
import vn.chiboso.meetings.application.port.in.minutes.CorrectMinutes;
import vn.chiboso.meetings.application.port.out.proceedings.MinutesBook;
import vn.chiboso.meetings.domain.minutes.MinutesRefusal;
import vn.chiboso.membership.api.Actor;

@Service
class CorrectMinutesService implements CorrectMinutes {
    private final Floor floor;
    private final MinutesBook book;
    private final BallotBox box;
    private final Clock clock;

    CorrectMinutesService(Floor floor, MinutesBook book, BallotBox box, Clock clock) {
        this.floor = floor;
        this.book = book;
        this.box = box;
        this.clock = clock;
    }

    @Override
    @Transactional
    public void correct(Command c, Actor by) {
        var room = floor.toComplete(c.meeting(), by);
        MinutesSections.require(room, c.section());
        if (box.isOpenOn(c.meeting(), VoteSubject.MINUTES)) {
            throw MinutesRefusal.beingVoted();
        }
        var edit = book.of(c.meeting()).correct(c.section(), c.text(), c.version(), by.name(), clock.instant());
        if (edit != null) {
            book.keep(c.meeting(), edit);
        }
    }
}
