package vn.chiboso.meetings.application;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chiboso.meetings.application.port.in.TakeAttendanceFile;
import vn.chiboso.meetings.application.port.out.AttendanceImports;
import vn.chiboso.meetings.domain.AttendanceComparison;
import vn.chiboso.meetings.domain.AttendanceComparison.Compared;
import vn.chiboso.meetings.domain.AttendanceComparison.Outcome;
import vn.chiboso.meetings.domain.MeetingRefusal;
import vn.chiboso.meetings.domain.MeetingRefusal.Reason;
import vn.chiboso.meetings.domain.ShownFile;
import vn.chiboso.meetings.domain.TakenFile;
import vn.chiboso.membership.api.AttendanceFiles.Line;
import vn.chiboso.membership.api.MemberId;

@Service
@Transactional
class TakeAttendanceFileService implements TakeAttendanceFile {
    private static final int LONGEST_NAME = 200;

    private final Access access;
    private final RollBook book;
    private final Cast cast;
    private final AttendanceShowing showing;
    private final AttendanceImports imports;
    private final Clock clock;

    TakeAttendanceFileService(
            Access access,
            RollBook book,
            Cast cast,
            AttendanceShowing showing,
            AttendanceImports imports,
            Clock clock) {
        this.access = access;
        this.book = book;
        this.cast = cast;
        this.showing = showing;
        this.imports = imports;
        this.clock = clock;
    }

    @Override
    public int take(Command c) {
        var meeting = access.toCallRoll(c.actor(), c.meeting());
        var shown = showing.open(c.actor(), c.meeting(), c.shown());
        if (imports.isKnown(shown.id().value())) {
            return 0; // sent twice
        }
        var roll = book.rollCall(meeting);
        var comparison = AttendanceComparison.of(shown.lines(), cast.of(meeting));
        var rows = ticked(c, shown, comparison);
        for (var row : rows) {
            var said = Objects.requireNonNull(row.said());
            var reason = row.reason() == null ? c.noReason() : row.reason();
            book.change(meeting, member(row), seat -> roll.mark(seat, said, reason, null, null));
        }
        imports.keep(
                shown.id().value(),
                c.meeting(),
                c.actor().account(),
                new TakenFile(
                        c.actor().name(),
                        shown.name().substring(0, Math.min(shown.name().length(), LONGEST_NAME)),
                        rows.size(),
                        (int) comparison.conflicts(),
                        (int) comparison.leftOut(),
                        clock.instant()),
                shown.hash(),
                rows.stream().map(TakeAttendanceFileService::member).collect(Collectors.toSet()));
        return rows.size();
    }

    /** Only what could be ticked, and only as long as nobody else called those seats. */
    private static List<Compared> ticked(Command c, ShownFile shown, AttendanceComparison comparison) {
        var wanted = shown.lines().stream()
                .filter(line -> shown.offers(line.row()) && c.ticked().contains(line.member()))
                .map(Line::row)
                .collect(Collectors.toSet());
        MeetingRefusal.when(wanted.size() != c.ticked().size(), Reason.SHOWN_CHANGED);
        var rows = comparison.rows().stream()
                .filter(row -> wanted.contains(row.row()) && row.outcome() == Outcome.TAKES)
                .toList();
        MeetingRefusal.when(rows.size() != wanted.size(), Reason.ROLL_MOVED_ON, wanted.size() - rows.size());
        return rows;
    }

    private static MemberId member(Compared row) {
        return Objects.requireNonNull(row.seat()).member();
    }
}
