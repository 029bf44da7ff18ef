package vn.chiboso.meetings.application;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chiboso.meetings.api.MeetingId;
import vn.chiboso.meetings.application.port.in.CompareAttendanceFile;
import vn.chiboso.meetings.application.port.out.AttendanceSheets;
import vn.chiboso.meetings.domain.AttendanceComparison;
import vn.chiboso.meetings.domain.MeetingRefusal;
import vn.chiboso.meetings.domain.MeetingRefusal.Reason;
import vn.chiboso.meetings.domain.ShownFile;
import vn.chiboso.meetings.domain.ShownFileId;
import vn.chiboso.membership.api.Actor;

@Service
@Transactional(readOnly = true)
class CompareAttendanceFileService implements CompareAttendanceFile {
    /** As long as what was shown can be confirmed. */
    private static final Duration LOOKED_AT = Duration.ofMinutes(30);

    private final Access access;
    private final RollBook book;
    private final Cast cast;
    private final AttendanceSheets sheets;
    private final AttendanceShowing showing;
    private final Supplier<UUID> newId;
    private final Clock clock;

    CompareAttendanceFileService(
            Access access,
            RollBook book,
            Cast cast,
            AttendanceSheets sheets,
            AttendanceShowing showing,
            Supplier<UUID> newId,
            Clock clock) {
        this.access = access;
        this.book = book;
        this.cast = cast;
        this.sheets = sheets;
        this.showing = showing;
        this.newId = newId;
        this.clock = clock;
    }

    @Override
    public View compare(Actor actor, MeetingId id, String fileName, byte[] file) {
        var found = access.read(actor, id);
        found.rights().requireCallRoll();
        var meeting = found.meeting();
        book.rollCall(meeting);
        MeetingRefusal.when(file.length == 0, Reason.FILE_MISSING);
        var at = meeting.course().openedAt();
        var day = at == null ? LocalDate.now(clock) : at.atZone(clock.getZone()).toLocalDate();
        var reading = sheets.read(meeting.occasion().unit(), day, file);
        var comparison = AttendanceComparison.of(reading.lines(), cast.of(meeting));
        var shown = ShownFile.first(
                new ShownFileId(newId.get()),
                fileName,
                hash(file),
                clock.instant().plus(LOOKED_AT),
                reading.unknown(),
                reading.lines(),
                comparison);
        return showing.view(actor, id, shown, comparison);
    }

    private static String hash(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
