package vn.chiboso.meetings.application.proceedings;

import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chiboso.meetings.application.port.in.proceedings.TrackAgenda;
import vn.chiboso.meetings.application.port.out.proceedings.ProceedingsBook;
import vn.chiboso.membership.api.Actor;

@Service
class TrackAgendaService implements TrackAgenda {
    private final Floor floor;
    private final ProceedingsBook book;
    private final Clock clock;

    TrackAgendaService(Floor floor, ProceedingsBook book, Clock clock) {
        this.floor = floor;
        this.book = book;
        this.clock = clock;
    }

    @Override
    @Transactional
    public void track(Command c, Actor by) {
        floor.toConductOpen(c.meeting(), by);
        var proceedings = book.of(floor.toNote(c.meeting(), by));
        var changed = c.turn() == Turn.START
                ? proceedings.start(c.item(), clock.instant())
                : proceedings.finish(c.item(), clock.instant());
        book.saveProgress(c.meeting(), changed);
    }
}
