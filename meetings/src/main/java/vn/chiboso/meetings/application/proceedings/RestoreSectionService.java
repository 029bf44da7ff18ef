package vn.chiboso.meetings.application.proceedings;

import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chiboso.meetings.api.MeetingId;
import vn.chiboso.meetings.application.port.in.minutes.RestoreSection;
import vn.chiboso.meetings.application.port.out.proceedings.MinutesBook;
import vn.chiboso.meetings.domain.minutes.MinutesSection;
import vn.chiboso.membership.api.Actor;

@Service
class RestoreSectionService implements RestoreSection {
    private final Floor floor;
    private final MinutesBook book;
    private final Clock clock;

    RestoreSectionService(Floor floor, MinutesBook book, Clock clock) {
        this.floor = floor;
        this.book = book;
        this.clock = clock;
    }

    @Override
    @Transactional
    public void restore(MeetingId meeting, MinutesSection section, int version, Actor by) {
        var room = floor.toNote(meeting, by);
        MinutesSections.require(room, section);
        var edit = book.of(meeting).restore(section, version, by.name(), clock.instant());
        if (edit != null) {
            book.keep(meeting, edit, by.account());
        }
    }
}
