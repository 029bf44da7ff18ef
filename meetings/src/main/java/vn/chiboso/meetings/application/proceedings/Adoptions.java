package vn.chiboso.meetings.application.proceedings;

import java.time.Instant;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import vn.chiboso.meetings.api.VoteSubject;
import vn.chiboso.meetings.application.port.out.proceedings.MinutesBook;
import vn.chiboso.meetings.application.port.out.proceedings.Resolutions;
import vn.chiboso.meetings.application.port.out.proceedings.Tasks;
import vn.chiboso.meetings.domain.Room;
import vn.chiboso.meetings.domain.vote.Vote;
import vn.chiboso.meetings.domain.vote.VoteRefusal;
import vn.chiboso.meetings.events.MinutesAdopted;
import vn.chiboso.meetings.events.TaskAssigned;

/** What follows when a vote on the resolution or the minutes has passed. */
@Service
class Adoptions {
    private final Floor floor;
    private final Resolutions resolutions;
    private final Tasks tasks;
    private final MinutesBook book;
    private final Sources sources;
    private final ApplicationEventPublisher events;

    Adoptions(
            Floor floor,
            Resolutions resolutions,
            Tasks tasks,
            MinutesBook book,
            Sources sources,
            ApplicationEventPublisher events) {
        this.floor = floor;
        this.resolutions = resolutions;
        this.tasks = tasks;
        this.book = book;
        this.sources = sources;
        this.events = events;
    }

    void follow(Vote.Snapshot passed, Room room, Instant at) {
        if (passed.subject() == VoteSubject.RESOLUTION) {
            adoptResolution(room, at);
        } else if (passed.subject() == VoteSubject.MINUTES) {
            adoptMinutes(room, at);
        }
    }

    private void adoptResolution(Room room, Instant at) {
        var draft = resolutions
                .ofMeeting(room.meeting())
                .orElseThrow(VoteRefusal::nothingDrafted)
                .heldOn(floor.day(room));
        var adopted = draft.adopted(tasks.earlier(room.unit(), draft.meetingDay()), at);
        resolutions.save(adopted);
        adopted.tasks()
                .forEach(t -> events.publishEvent(new TaskAssigned(
                        t.id(), room.meeting(), room.unit(), t.owner().member(), t.title(), t.deadline())));
    }

    private void adoptMinutes(Room room, Instant at) {
        book.freeze(book.of(room.meeting()).adopted(sources.of(room), at));
        events.publishEvent(new MinutesAdopted(room.meeting(), room.unit(), room.kind(), room.month(), at));
    }
}
