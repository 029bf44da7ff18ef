package vn.chiboso.membership.domain.roll;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.chiboso.membership.domain.RollRefusal;
import vn.chiboso.membership.domain.Sex;

/**
 * Reads a list book row by row: finds the heading row under any number of title rows, also one over two rows, and takes the rows
 * of people below it. Keeps nothing else, so that a workbook of any length costs no memory.
 */
public final class RollReader {
    private static final int TITLE_ROWS = 60;
    private static final int IGNORED_SHOWN = 50;

    private final int mostRows;
    private final List<RawLine> lines = new ArrayList<>();
    private final BiConsumer<RawLine, Set<RollField>> sink;
    private final List<Integer> ignored = new ArrayList<>();
    private @Nullable SheetRow candidate;
    private @Nullable Columns columns;
    private int sheet = -1;
    private int seen;
    private boolean anything;
    private int people;

    /** Refuses as soon as there are more people than {@code mostRows}. */
    public RollReader(int mostRows) {
        this.mostRows = mostRows;
        this.sink = (line, fields) -> lines.add(line);
    }

    /** Hands every line on with the columns of the sheet instead of keeping it; {@link #finish} then has none. */
    public RollReader(int mostRows, BiConsumer<RawLine, Set<RollField>> sink) {
        this.mostRows = mostRows;
        this.sink = sink;
    }

    /** Takes the next row; false when no more rows are wanted. */
    public boolean accept(SheetRow row) {
        if (row.sheet() != sheet) {
            if (columns != null || candidate != null) {
                return false;
            }
            sheet = row.sheet();
            seen = 0;
        }
        if (row.cells().isEmpty()) {
            return true;
        }
        anything = true;
        if (columns != null) {
            take(row, columns);
        } else if (candidate != null) {
            settle(candidate, row);
        } else if (seen++ < TITLE_ROWS && Columns.of(row).isHeader()) {
            candidate = row;
        }
        return true;
    }

    /** What was read; refuses a list book without content, heading, required column or people. */
    public RollSheet finish() {
        if (!anything) {
            throw RollRefusal.file(RollRefusal.FileFault.NO_CONTENT);
        }
        if (columns == null && candidate != null) {
            columns = Columns.of(candidate);
            columns.require();
        }
        if (columns == null) {
            throw RollRefusal.file(RollRefusal.FileFault.NO_HEADER);
        }
        if (people == 0) {
            throw RollRefusal.file(RollRefusal.FileFault.NO_PEOPLE);
        }
        return new RollSheet(fields(columns), columns.unknown(), lines, ignored);
    }

    private void settle(SheetRow header, SheetRow next) {
        var single = Columns.of(header);
        var name = single.indexOf(RollField.FULL_NAME);
        var both = Columns.of(header, next);
        var second = name >= 0
                && !next.cells().containsKey(name)
                && next.cells().values().stream().allMatch(Cell.Text.class::isInstance)
                && (both.known().size() > single.known().size()
                        || (both.isHeader() && next.cells().size() > 1));
        columns = second ? both : single;
        columns.require();
        if (!second) {
            take(next, columns);
        }
    }

    private void take(SheetRow row, Columns header) {
        var cells = new EnumMap<RollField, Cell>(RollField.class);
        var sex = (Sex) null;
        for (Map.Entry<Integer, Cell> entry : row.cells().entrySet()) {
            var heading = header.known().get(entry.getKey());
            if (heading != null && !entry.getValue().shown().isEmpty()) {
                if (heading.sex() != null) {
                    sex = heading.sex();
                }
                if (heading.sex() == null || heading.field() != RollField.SEX) {
                    cells.put(heading.field(), entry.getValue());
                }
            }
        }
        joinName(row, header, cells);
        if (isPerson(cells)) {
            if (people++ >= mostRows) {
                throw RollRefusal.tooManyRows(mostRows);
            }
            sink.accept(new RawLine(row.number(), Map.copyOf(cells), sex), fields(header));
        } else if (ignored.size() < IGNORED_SHOWN) {
            ignored.add(row.number());
        }
    }

    private static Set<RollField> fields(Columns header) {
        return header.known().values().stream().map(Heading::field).collect(Collectors.toSet());
    }

    private static void joinName(SheetRow row, Columns header, Map<RollField, Cell> cells) {
        var tail = row.cells().get(header.nameTail());
        var first = cells.get(RollField.FULL_NAME);
        if (tail != null && first != null) {
            cells.put(RollField.FULL_NAME, new Cell.Text(first.shown() + " " + tail.shown()));
        }
    }

    /** A name with letters and a date or a card; without a name a birth day and a date. The rest are totals and signatures. */
    private static boolean isPerson(Map<RollField, Cell> cells) {
        var name = cells.get(RollField.FULL_NAME);
        var named = name != null && name.shown().codePoints().anyMatch(Character::isLetter);
        var admitted = cells.containsKey(RollField.DECISION) || cells.containsKey(RollField.CEREMONY);
        var born = cells.containsKey(RollField.BIRTH);
        return named ? born || admitted || cells.containsKey(RollField.CARD) : name == null && born && admitted;
    }
}
