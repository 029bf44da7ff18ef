package vn.chiboso.meetings.application.proceedings;

import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chiboso.meetings.application.port.in.proceedings.NoteSpeech;
import vn.chiboso.meetings.application.port.out.proceedings.ProceedingsBook;
import vn.chiboso.membership.api.Actor;

@Service
class NoteSpeechService implements NoteSpeech {
    private final Floor floor;
    private final ProceedingsBook book;
    private final Clock clock;

    NoteSpeechService(Floor floor, ProceedingsBook book, Clock clock) {
        this.floor = floor;
        this.book = book;
        this.clock = clock;
    }

    @Override
    @Transactional
    public void note(Command c, Actor by) {
        var proceedings = book.of(floor.toNote(c.meeting(), by));
        var kept = proceedings.speech(c.speech()).orElse(null);
        var speech = proceedings
                .note(c.speech(), c.item(), c.member(), c.gist(), c.remark(), c.reserved(), clock.instant())
                .inPlaceOf(kept, c.seen());
        if (!speech.equals(kept)) {
            book.saveSpeech(c.meeting(), speech, by.name());
        }
    }
}
