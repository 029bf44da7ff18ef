package vn.chiboso.meetings.application.proceedings;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chiboso.meetings.api.MeetingId;
import vn.chiboso.meetings.api.VoteSubject;
import vn.chiboso.meetings.application.port.in.minutes.ShowMinutes;
import vn.chiboso.meetings.application.port.out.Rooms;
import vn.chiboso.meetings.application.port.out.proceedings.MinutesBook;
import vn.chiboso.meetings.domain.minutes.Minutes;
import vn.chiboso.meetings.domain.minutes.MinutesDraft;
import vn.chiboso.meetings.domain.minutes.MinutesEdit;
import vn.chiboso.meetings.domain.minutes.MinutesRefusal;
import vn.chiboso.meetings.domain.minutes.MinutesSection;
import vn.chiboso.meetings.domain.minutes.MinutesSource;
import vn.chiboso.meetings.domain.proceedings.CourseRefusal;
import vn.chiboso.membership.api.Actor;

@Service
class ShowMinutesService implements ShowMinutes {
    private final Rooms rooms;
    private final Floor floor;
    private final MinutesBook book;
    private final BallotBox box;
    private final Sources sources;

    ShowMinutesService(Rooms rooms, Floor floor, MinutesBook book, BallotBox box, Sources sources) {
        this.rooms = rooms;
        this.floor = floor;
        this.book = book;
        this.box = box;
        this.sources = sources;
    }

    @Override
    @Transactional(readOnly = true)
    public View show(MeetingId meeting, Actor by) {
        var room = rooms.find(meeting).orElseThrow(CourseRefusal::noMeeting);
        var access = floor.access(room, by);
        var minutes = book.of(meeting);
        access.requireRead(minutes.isAdopted());
        if (room.openedAt() == null) {
            throw MinutesRefusal.tooEarly();
        }
        var source = sources.of(room);
        var sections = MinutesSection.of(room.kind()).stream()
                .map(s -> section(s, minutes, source))
                .toList();
        var history = access.conducts() || access.inspects() ? book.history(meeting) : List.<MinutesEdit>of();
        return new View(
                room, access, sections, minutes.adoptedAt(), box.isOpenOn(meeting, VoteSubject.MINUTES), history);
    }

    private static Section section(MinutesSection name, Minutes minutes, MinutesSource source) {
        var state = minutes.section(name);
        var drafted = MinutesDraft.of(name, source);
        return new Section(
                name,
                minutes.textOf(name, source),
                state.ownText() == null ? drafted : state.ownText(),
                drafted,
                state);
    }
}
