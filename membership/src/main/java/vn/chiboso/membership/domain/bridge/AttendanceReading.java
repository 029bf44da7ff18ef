package vn.chiboso.membership.domain.bridge;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.chiboso.membership.api.AttendanceFiles.Fault;
import vn.chiboso.membership.api.AttendanceFiles.Line;
import vn.chiboso.membership.api.AttendanceFiles.Reading;
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.membership.domain.Folding;
import vn.chiboso.membership.domain.roll.Cell;
import vn.chiboso.membership.domain.roll.RollEntry;
import vn.chiboso.membership.domain.roll.SheetRow;

/** Reads an attendance file row by row: the heading row under any number of title rows, then people. */
public final class AttendanceReading {
    /** A branch has a few hundred people at most; a commune's congress some thousand. */
    private static final int MOST_ROWS = 5_000;

    private static final int TITLE_ROWS = 40;

    /** As many letters as a roll takes of a reason. */
    private static final int MOST_REASON = 500;

    private final BridgeLayout layout;
    private final Map<Integer, BridgeField> columns = new HashMap<>();
    private final List<String> unknown = new ArrayList<>();
    private final List<SheetRow> rows = new ArrayList<>();
    private String firstHeadings = "";
    private int looked;
    private int sheet;

    public AttendanceReading(BridgeLayout layout) {
        this.layout = layout;
    }

    /** Takes the next row; false when no more are wanted. */
    public boolean accept(SheetRow row) {
        if (columns.isEmpty()) {
            sheet = row.sheet();
            return head(row) || ++looked < TITLE_ROWS;
        }
        if (row.sheet() != sheet) {
            return false;
        }
        if (!row.cells().isEmpty()) {
            if (rows.size() >= MOST_ROWS) {
                throw BridgeRefusal.tooLong(MOST_ROWS);
            }
            rows.add(row);
        }
        return true;
    }

    private boolean head(SheetRow row) {
        var found = new HashMap<Integer, BridgeField>();
        var strange = new ArrayList<String>();
        row.cells().forEach((index, cell) -> {
            var name = Folding.fold(cell.shown());
            layout.columns().stream()
                    .filter(column -> column.names().contains(name) && !found.containsValue(column.field()))
                    .findFirst()
                    .ifPresentOrElse(column -> found.put(index, column.field()), () -> strange.add(cell.shown()));
        });
        if (firstHeadings.isEmpty() && row.cells().size() > 1) {
            firstHeadings = row.cells().values().stream().map(Cell::shown).collect(Collectors.joining(", "));
        }
        if (!found.containsValue(BridgeField.FULL_NAME) || !found.containsValue(BridgeField.PRESENCE)) {
            return false;
        }
        columns.putAll(found);
        unknown.addAll(strange);
        return true;
    }

    /** What the rows mean for the roll; refuses a file without headings. */
    public Reading finish(List<RollEntry> roll) {
        if (columns.isEmpty()) {
            throw BridgeRefusal.headings(
                    layout.columns().stream().map(BridgeLayout.Column::heading).collect(Collectors.joining(" | ")),
                    firstHeadings.isEmpty() ? "–" : firstHeadings);
        }
        var matching = new RollMatching(roll);
        var lines = rows.stream().map(row -> line(row, matching)).toList();
        return new Reading(withoutTwins(lines), unknown);
    }

    private Line line(SheetRow row, RollMatching matching) {
        var cells = new EnumMap<BridgeField, Cell>(BridgeField.class);
        columns.forEach((index, field) -> {
            var cell = row.cells().get(index);
            if (cell != null && !cell.shown().isEmpty()) {
                cells.put(field, cell);
            }
        });
        var name = shown(cells, BridgeField.FULL_NAME);
        var said = PresenceWords.of(shown(cells, BridgeField.PRESENCE), shown(cells, BridgeField.REASON));
        var written = shown(cells, BridgeField.REASON);
        var reason = written.length() > MOST_REASON ? written.substring(0, MOST_REASON - 1) + "…" : written;
        var match = matching.find(name, cells.get(BridgeField.BIRTH), cells.get(BridgeField.CARD));
        var fault = match.fault() == null && said == null ? Fault.PRESENCE_UNREADABLE : match.fault();
        return new Line(row.number(), name, match.member(), said, reason.isEmpty() ? null : reason, fault);
    }

    private static String shown(Map<BridgeField, Cell> cells, BridgeField field) {
        var cell = cells.get(field);
        return cell == null ? "" : cell.shown();
    }

    private static List<Line> withoutTwins(List<Line> lines) {
        var seen = new HashSet<MemberId>();
        var twice = lines.stream()
                .map(Line::member)
                .filter(Objects::nonNull)
                .filter(member -> !seen.add(member))
                .collect(Collectors.toSet());
        return lines.stream()
                .map(line -> isTwice(line.member(), twice) ? faulty(line) : line)
                .toList();
    }

    private static boolean isTwice(@Nullable MemberId member, java.util.Set<MemberId> twice) {
        return member != null && twice.contains(member);
    }

    private static Line faulty(Line line) {
        return new Line(line.row(), line.name(), line.member(), line.said(), line.reason(), Fault.TWICE);
    }
}
