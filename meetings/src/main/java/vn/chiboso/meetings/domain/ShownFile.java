package vn.chiboso.meetings.domain;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.chiboso.meetings.domain.AttendanceComparison.Compared;
import vn.chiboso.meetings.domain.AttendanceComparison.Outcome;
import vn.chiboso.membership.api.AttendanceFiles.Line;

/**
 * A file of the national handbook app as its dry run was shown: only that can be confirmed, and only for a while.
 *
 * @param hash    SHA-256 of the file, in hexadecimal
 * @param until   from then on it has to be handed in again
 * @param unknown headings that were ignored
 * @param offered rows that could be ticked
 */
public record ShownFile(
        ShownFileId id,
        String name,
        String hash,
        Instant until,
        List<String> unknown,
        List<Line> lines,
        Set<Integer> offered) {
    public ShownFile {
        unknown = List.copyOf(unknown);
        lines = List.copyOf(lines);
        offered = Set.copyOf(offered);
    }

    /** As shown beside what is called by now: what was not offered before is not offered now. */
    public ShownFile beside(AttendanceComparison comparison) {
        var takes = comparison.rows().stream()
                .filter(row -> row.outcome() == Outcome.TAKES)
                .map(Compared::row)
                .filter(offered::contains)
                .collect(Collectors.toSet());
        return new ShownFile(id, name, hash, until, unknown, lines, takes);
    }

    /** The same, its rows that would be called to be ticked. */
    public static ShownFile first(
            ShownFileId id,
            String name,
            String hash,
            Instant until,
            List<String> unknown,
            List<Line> lines,
            AttendanceComparison comparison) {
        var all = lines.stream().map(Line::row).collect(Collectors.toSet());
        return new ShownFile(id, name, hash, until, unknown, lines, all).beside(comparison);
    }

    public boolean isOver(Instant now) {
        return !now.isBefore(until);
    }

    /** Whether the row could be ticked. */
    public boolean offers(@Nullable Integer row) {
        return row != null && offered.contains(row);
    }
}
