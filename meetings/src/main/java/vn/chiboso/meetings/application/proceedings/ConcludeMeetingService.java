package vn.chiboso.meetings.application.proceedings;

import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chiboso.meetings.api.MeetingKind;
import vn.chiboso.meetings.application.port.in.proceedings.ConcludeMeeting;
import vn.chiboso.meetings.application.port.out.MeetingProgress;
import vn.chiboso.meetings.application.port.out.Replies;
import vn.chiboso.meetings.application.port.out.Seats;
import vn.chiboso.meetings.application.port.out.ToldAbsences;
import vn.chiboso.meetings.application.port.out.proceedings.ProceedingsBook;
import vn.chiboso.meetings.domain.proceedings.Closing;
import vn.chiboso.meetings.events.MeetingConcluded;
import vn.chiboso.membership.api.AbsencesNoted;
import vn.chiboso.membership.api.Actor;

@Service
class ConcludeMeetingService implements ConcludeMeeting {
    private final Floor floor;
    private final ClosingFacts facts;
    private final ProceedingsBook book;
    private final Seats seats;
    private final Replies replies;
    private final MeetingProgress progress;
    private final ToldAbsences told;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ConcludeMeetingService(
            Floor floor,
            ClosingFacts facts,
            ProceedingsBook book,
            Seats seats,
            Replies replies,
            MeetingProgress progress,
            ToldAbsences told,
            ApplicationEventPublisher events,
            Clock clock) {
        this.floor = floor;
        this.facts = facts;
        this.book = book;
        this.seats = seats;
        this.replies = replies;
        this.progress = progress;
        this.told = told;
        this.events = events;
        this.clock = clock;
    }

    @Override
    @Transactional
    public void conclude(Command c, Actor by) {
        var room = floor.toConduct(c.meeting(), by);
        if (room.concludedAt() != null) {
            return;
        }
        var now = clock.instant();
        var proceedings = book.of(room);
        Closing.of(proceedings, facts.of(room), now).requireConfirmed(c.confirmAbsent());
        var end = Closing.end(room, c.endedAt(), now);
        var running = proceedings.running();
        if (running.isPresent()) {
            book.saveProgress(c.meeting(), proceedings.finish(running.get().id(), end));
        }
        var called = room.withoutUncalled(replies.of(c.meeting()));
        called.seats().stream().filter(s -> !room.seats().contains(s)).forEach(s -> seats.save(c.meeting(), s));
        progress.concluded(c.meeting(), end);
        events.publishEvent(new MeetingConcluded(c.meeting(), room.unit(), room.kind(), room.month(), end));
        if (room.kind() == MeetingKind.REGULAR) {
            events.publishEvent(new AbsencesNoted(
                    c.meeting().value(),
                    room.unit(),
                    room.month(),
                    floor.day(room),
                    called.unexcused(),
                    told.again(c.meeting(), now)));
        }
    }
}
