package vn.chiboso.meetings.application.proceedings;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chiboso.meetings.api.MeetingId;
import vn.chiboso.meetings.api.MeetingState;
import vn.chiboso.meetings.application.port.in.proceedings.RecordMeeting;
import vn.chiboso.meetings.application.port.out.MeetingProgress;
import vn.chiboso.meetings.application.port.out.Rooms;
import vn.chiboso.meetings.application.port.out.proceedings.MinutesBook;
import vn.chiboso.meetings.application.port.out.proceedings.PaperArchive;
import vn.chiboso.meetings.application.port.out.proceedings.Resolutions;
import vn.chiboso.meetings.domain.Room;
import vn.chiboso.meetings.domain.Seat;
import vn.chiboso.meetings.domain.minutes.Minutes;
import vn.chiboso.meetings.domain.minutes.MinutesPaper;
import vn.chiboso.meetings.domain.minutes.ResolutionPaper;
import vn.chiboso.meetings.domain.resolution.Resolution;
import vn.chiboso.meetings.events.MeetingRecorded;
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.membership.api.MemberStatus;

/** Files minutes and resolution once both "concluded" and "adopted" are true; the meeting's lock makes it once. */
@Service
class RecordMeetingService implements RecordMeeting {
    private final Rooms rooms;
    private final MinutesBook book;
    private final Resolutions resolutions;
    private final Sources sources;
    private final PaperArchive archive;
    private final MeetingProgress progress;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RecordMeetingService(
            Rooms rooms,
            MinutesBook book,
            Resolutions resolutions,
            Sources sources,
            PaperArchive archive,
            MeetingProgress progress,
            ApplicationEventPublisher events,
            Clock clock) {
        this.rooms = rooms;
        this.book = book;
        this.resolutions = resolutions;
        this.sources = sources;
        this.archive = archive;
        this.progress = progress;
        this.events = events;
        this.clock = clock;
    }

    @Override
    @Transactional
    public void record(MeetingId meeting) {
        var room = rooms.lock(meeting)
                .filter(r -> r.state() == MeetingState.CONCLUDED)
                .orElse(null);
        var minutes = book.of(meeting);
        if (room == null || !minutes.isAdopted()) {
            return;
        }
        file(room, minutes);
        var now = clock.instant();
        progress.recorded(meeting, now);
        events.publishEvent(
                new MeetingRecorded(meeting, room.unit(), room.kind(), room.month(), room.title(), now, readers(room)));
    }

    private void file(Room room, Minutes minutes) {
        var end = Objects.requireNonNull(room.concludedAt());
        var head = sources.letterhead(room, end.atZone(clock.getZone()).toLocalDate());
        var source = sources.of(room);
        archive.file(MinutesPaper.of(minutes, source, head));
        resolutions
                .ofMeeting(room.meeting())
                .filter(Resolution::isAdopted)
                .ifPresent(r -> archive.file(ResolutionPaper.of(r, source, head)));
    }

    private static List<MemberId> readers(Room room) {
        return room.seats().stream()
                .filter(s -> s.status() != MemberStatus.SUSPENDED)
                .map(Seat::member)
                .toList();
    }
}
