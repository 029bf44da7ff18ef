package vn.chiboso.meetings.application.proceedings;

import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chiboso.meetings.api.MeetingId;
import vn.chiboso.meetings.application.port.in.proceedings.StrikeSpeech;
import vn.chiboso.meetings.application.port.out.proceedings.ProceedingsBook;
import vn.chiboso.membership.api.Actor;

@Service
class StrikeSpeechService implements StrikeSpeech {
    private final Floor floor;
    private final ProceedingsBook book;

    StrikeSpeechService(Floor floor, ProceedingsBook book) {
        this.floor = floor;
        this.book = book;
    }

    @Override
    @Transactional
    public void strike(MeetingId meeting, UUID speech, int seen, Actor by) {
        var kept = book.of(floor.toNote(meeting, by)).speech(speech);
        kept.ifPresent(note -> note.requireStrikable(seen));
        book.removeSpeech(meeting, speech);
    }
}
