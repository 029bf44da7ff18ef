package vn.chiboso.meetings.application.proceedings;

import java.time.Clock;
import java.time.Instant;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chiboso.meetings.api.MeetingId;
import vn.chiboso.meetings.application.port.in.proceedings.NotePosting;
import vn.chiboso.meetings.application.port.out.proceedings.Postings;
import vn.chiboso.meetings.domain.proceedings.Posting;
import vn.chiboso.membership.api.Actor;

@Service
class NotePostingService implements NotePosting {
    private final Floor floor;
    private final Postings postings;
    private final Clock clock;

    NotePostingService(Floor floor, Postings postings, Clock clock) {
        this.floor = floor;
        this.postings = postings;
        this.clock = clock;
    }

    @Override
    @Transactional
    public void note(MeetingId meeting, Instant postedAt, Actor by) {
        var room = floor.toConduct(meeting, by);
        postings.save(meeting, Posting.of(room, postedAt, by.name(), clock.instant()));
    }
}
