package vn.chiboso.meetings.domain;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.chiboso.membership.api.AttendanceFiles.Fault;
import vn.chiboso.membership.api.AttendanceFiles.Line;
import vn.chiboso.membership.api.AttendanceFiles.Said;
import vn.chiboso.membership.api.MemberId;

/**
 * What a file of the national handbook app says beside what was called here. Nothing called here is overwritten: a seat that was not
 * called yet may take what the file says, one that was called otherwise stays and both are shown.
 *
 * @param unsaid seats of those expected, not called yet, that the file says nothing of
 */
public record AttendanceComparison(List<Compared> rows, List<Seat> unsaid) {
    public AttendanceComparison {
        rows = List.copyOf(rows);
        unsaid = List.copyOf(unsaid);
    }

    /** What becomes of a row. */
    public enum Outcome {
        TAKES,
        AGREES,
        CONFLICTS,
        LEFT_OUT
    }

    /**
     * A row beside its seat.
     *
     * @param seat  null when the row means nobody who has one
     * @param fault why the row says nothing; null also for somebody of the roll without a seat in this meeting
     */
    public record Compared(
            int row,
            String name,
            Outcome outcome,
            @Nullable Seat seat,
            @Nullable Presence said,
            @Nullable String reason,
            @Nullable Fault fault) {}

    public static AttendanceComparison of(List<Line> lines, List<Seat> seats) {
        Map<MemberId, Seat> byMember = new HashMap<>();
        seats.forEach(seat -> byMember.put(seat.member(), seat));
        var rows = lines.stream().map(line -> compared(line, byMember)).toList();
        var told = new HashSet<MemberId>();
        rows.forEach(row -> {
            if (row.seat() != null && row.outcome() != Outcome.LEFT_OUT) {
                told.add(row.seat().member());
            }
        });
        var unsaid = seats.stream()
                .filter(seat -> seat.role() == SeatRole.EXPECTED && seat.presence() == Presence.UNKNOWN)
                .filter(seat -> !told.contains(seat.member()))
                .toList();
        return new AttendanceComparison(rows, unsaid);
    }

    public long takes() {
        return count(Outcome.TAKES);
    }

    public long agrees() {
        return count(Outcome.AGREES);
    }

    public long conflicts() {
        return count(Outcome.CONFLICTS);
    }

    public long leftOut() {
        return count(Outcome.LEFT_OUT);
    }

    private long count(Outcome outcome) {
        return rows.stream().filter(row -> row.outcome() == outcome).count();
    }

    private static Compared compared(Line line, Map<MemberId, Seat> seats) {
        var seat = line.member() == null ? null : seats.get(line.member());
        var said = line.said() == null ? null : presence(line.said());
        var outcome = line.fault() != null || seat == null || said == null ? Outcome.LEFT_OUT : outcome(seat, said);
        return new Compared(line.row(), line.name(), outcome, seat, said, line.reason(), line.fault());
    }

    private static Outcome outcome(Seat seat, Presence said) {
        if (seat.presence() == Presence.UNKNOWN) {
            return Outcome.TAKES;
        }
        return seat.presence() == said ? Outcome.AGREES : Outcome.CONFLICTS;
    }

    private static Presence presence(Said said) {
        return switch (said) {
            case PRESENT -> Presence.IN_PERSON;
            case ONLINE -> Presence.ONLINE;
            case ABSENT_WITH_REASON -> Presence.ABSENT_WITH_REASON;
            case ABSENT_WITHOUT_REASON -> Presence.ABSENT_WITHOUT_REASON;
        };
    }
}
