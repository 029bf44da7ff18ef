package vn.chiboso.meetings.application;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HexFormat;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chiboso.meetings.api.MeetingId;
import vn.chiboso.meetings.application.port.in.CompareAttendanceFile;
import vn.chiboso.meetings.application.port.out.AttendanceSheets;
import vn.chiboso.meetings.domain.AttendanceComparison;
import vn.chiboso.meetings.domain.MeetingRefusal;
import vn.chiboso.meetings.domain.MeetingRefusal.Reason;
import vn.chiboso.membership.api.Actor;

@Service
@Transactional(readOnly = true)
class CompareAttendanceFileService implements CompareAttendanceFile {
    private final Access access;
    private final RollBook book;
    private final Cast cast;
    private final AttendanceSheets sheets;
    private final Clock clock;

    CompareAttendanceFileService(Access access, RollBook book, Cast cast, AttendanceSheets sheets, Clock clock) {
        this.access = access;
        this.book = book;
        this.cast = cast;
        this.sheets = sheets;
        this.clock = clock;
    }

    @Override
    public View compare(Actor actor, MeetingId id, byte[] file) {
        var found = access.read(actor, id);
        found.rights().requireCallRoll();
        var meeting = found.meeting();
        book.rollCall(meeting);
        MeetingRefusal.when(file.length == 0, Reason.FILE_MISSING);
        var at = meeting.course().openedAt();
        var day = at == null ? LocalDate.now(clock) : at.atZone(clock.getZone()).toLocalDate();
        var reading = sheets.read(meeting.occasion().unit(), day, file);
        return new View(AttendanceComparison.of(reading.lines(), cast.of(meeting)), reading.unknown(), hash(file));
    }

    private static String hash(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
