package vn.chiboso.meetings.application;

import java.time.Clock;
import java.util.HashSet;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chiboso.meetings.application.port.in.TakeAttendanceFile;
import vn.chiboso.meetings.application.port.out.AttendanceImports;
import vn.chiboso.meetings.domain.MeetingRefusal;
import vn.chiboso.meetings.domain.MeetingRefusal.Reason;
import vn.chiboso.meetings.domain.Presence;
import vn.chiboso.meetings.domain.Seat;
import vn.chiboso.meetings.domain.TakenFile;
import vn.chiboso.membership.api.MemberId;

@Service
@Transactional
class TakeAttendanceFileService implements TakeAttendanceFile {
    private static final int LONGEST_NAME = 200;

    private final Access access;
    private final RollBook book;
    private final Cast cast;
    private final AttendanceImports imports;
    private final Clock clock;

    TakeAttendanceFileService(Access access, RollBook book, Cast cast, AttendanceImports imports, Clock clock) {
        this.access = access;
        this.book = book;
        this.cast = cast;
        this.imports = imports;
        this.clock = clock;
    }

    @Override
    public int take(Command c) {
        var meeting = access.toCallRoll(c.actor(), c.meeting());
        var roll = book.rollCall(meeting);
        if (imports.isKnown(c.file())) {
            return 0; // sent twice
        }
        var uncalled = cast.of(meeting).stream()
                .filter(seat -> seat.presence() == Presence.UNKNOWN)
                .map(Seat::member)
                .collect(Collectors.toSet());
        var called = new HashSet<MemberId>();
        for (var mark : c.marks()) {
            MeetingRefusal.when(mark.presence() == Presence.UNKNOWN, Reason.ROLL_UNREADABLE);
            // whoever was called since the file was compared stays as called
            if (uncalled.contains(mark.member()) && called.add(mark.member())) {
                book.change(
                        meeting, mark.member(), seat -> roll.mark(seat, mark.presence(), mark.reason(), null, null));
            }
        }
        var kept = c.kept() + c.marks().size() - called.size();
        var name = c.fileName().substring(0, Math.min(c.fileName().length(), LONGEST_NAME));
        imports.keep(
                c.file(),
                c.meeting(),
                c.actor().account(),
                new TakenFile(c.actor().name(), name, called.size(), kept, c.leftOut(), clock.instant()),
                c.hash(),
                called);
        return called.size();
    }
}
