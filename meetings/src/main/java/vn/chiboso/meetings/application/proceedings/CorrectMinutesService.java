package vn.chiboso.meetings.application.proceedings;

import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chiboso.meetings.application.port.in.minutes.CorrectMinutes;
import vn.chiboso.meetings.application.port.out.proceedings.MinutesBook;
import vn.chiboso.membership.api.Actor;

@Service
class CorrectMinutesService implements CorrectMinutes {
    private final Floor floor;
    private final MinutesBook book;
    private final Clock clock;

    CorrectMinutesService(Floor floor, MinutesBook book, Clock clock) {
        this.floor = floor;
        this.book = book;
        this.clock = clock;
    }

    @Override
    @Transactional
    public void correct(Command c, Actor by) {
        var room = floor.toNote(c.meeting(), by);
        MinutesSections.require(room, c.section());
        var edit = book.of(c.meeting()).correct(c.section(), c.text(), c.version(), by.name(), clock.instant());
        if (edit != null) {
            book.keep(c.meeting(), edit, by.account());
        }
    }
}
