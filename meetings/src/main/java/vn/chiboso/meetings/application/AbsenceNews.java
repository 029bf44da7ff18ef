package vn.chiboso.meetings.application;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import vn.chiboso.meetings.api.MeetingKind;
import vn.chiboso.meetings.application.port.out.Excuses;
import vn.chiboso.meetings.application.port.out.ToldAbsences;
import vn.chiboso.meetings.domain.Room;
import vn.chiboso.membership.api.AbsencesNoted;

/** Says who was absent from a regular meeting without a good reason, as of what was accepted later. */
@Service
class AbsenceNews {
    private final Excuses excuses;
    private final ToldAbsences told;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AbsenceNews(Excuses excuses, ToldAbsences told, ApplicationEventPublisher events, Clock clock) {
        this.excuses = excuses;
        this.told = told;
        this.events = events;
        this.clock = clock;
    }

    /** Of a concluded meeting, in place of what was said before; only the regular meeting makes a month. */
    void again(Room room) {
        if (room.kind() == MeetingKind.REGULAR) {
            publish(room, told.again(room.meeting(), clock.instant()));
        }
    }

    /** Of one that was never told of: as of its end, so that what was told without a note of it stays. */
    void first(Room room) {
        var end = room.concludedAt();
        if (end != null && told.first(room.meeting(), end)) {
            publish(room, end);
        }
    }

    /** When it was opened, or when it is planned. */
    LocalDate day(Room room) {
        var at = room.openedAt() == null ? room.startsAt() : room.openedAt();
        return at.atZone(clock.getZone()).toLocalDate();
    }

    private void publish(Room room, Instant at) {
        events.publishEvent(new AbsencesNoted(
                room.meeting().value(),
                room.unit(),
                room.month(),
                day(room),
                excuses.of(room.meeting()).unexcused(room),
                at));
    }
}
