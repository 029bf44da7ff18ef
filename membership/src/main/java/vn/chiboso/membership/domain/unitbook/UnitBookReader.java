package vn.chiboso.membership.domain.unitbook;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.chiboso.membership.domain.RollRefusal;
import vn.chiboso.membership.domain.intake.IntakeRefusal;
import vn.chiboso.membership.domain.roll.Cell;
import vn.chiboso.membership.domain.roll.SheetRow;

/** Reads a sheet of organisations: finds the heading under any title rows, and takes the rows below it. Only of the first sheet with one. */
public final class UnitBookReader {
    private static final int TITLE_ROWS = 60;

    private final int mostRows;
    private final Map<Integer, UnitField> columns = new HashMap<>();
    private final List<String> unknown = new ArrayList<>();
    private final List<UnitLine> lines = new ArrayList<>();
    private int sheet = -1;
    private int seen;

    /** Refuses as soon as there are more units than {@code mostRows}. */
    public UnitBookReader(int mostRows) {
        this.mostRows = mostRows;
    }

    /** What was read; headings that are not understood are ignored. */
    public record Book(List<UnitLine> lines, List<String> unknown) {
        public Book {
            lines = List.copyOf(lines);
            unknown = List.copyOf(unknown);
        }
    }

    /** Takes the next row; false when no more rows are wanted. */
    public boolean accept(SheetRow row) {
        if (row.sheet() != sheet) {
            if (!columns.isEmpty()) {
                return false;
            }
            sheet = row.sheet();
            seen = 0;
        }
        if (row.cells().isEmpty()) {
            return true;
        }
        if (!columns.isEmpty()) {
            take(row);
        } else if (seen++ < TITLE_ROWS && isHeading(row)) {
            head(row);
        }
        return true;
    }

    public Book finish() {
        if (columns.isEmpty()) {
            throw IntakeRefusal.noUnitHeading();
        }
        if (lines.isEmpty()) {
            throw IntakeRefusal.noUnits();
        }
        return new Book(lines, unknown);
    }

    private static boolean isHeading(SheetRow row) {
        var found = EnumSet.noneOf(UnitField.class);
        row.cells().values().forEach(cell -> UnitField.of(cell.shown()).ifPresent(found::add));
        return found.contains(UnitField.NAME) && found.size() >= 2;
    }

    private void head(SheetRow row) {
        row.cells().forEach((column, cell) -> {
            var field = UnitField.of(cell.shown());
            if (field.isEmpty()) {
                unknown.add(cell.shown());
            } else if (columns.containsValue(field.get())) {
                throw RollRefusal.doubleColumn(field.get().heading());
            } else {
                columns.put(column, field.get());
            }
        });
        if (!columns.containsValue(UnitField.KIND)) {
            throw RollRefusal.missingColumn(UnitField.KIND.heading());
        }
    }

    /** What has neither name nor code is a total or a signature. */
    private void take(SheetRow row) {
        var cells = new EnumMap<UnitField, Cell>(UnitField.class);
        row.cells().forEach((column, cell) -> {
            var field = columns.get(column);
            if (field != null && !cell.shown().isEmpty()) {
                cells.put(field, cell);
            }
        });
        if (cells.containsKey(UnitField.NAME) || cells.containsKey(UnitField.CODE)) {
            if (lines.size() >= mostRows) {
                throw IntakeRefusal.tooManyUnits(mostRows);
            }
            lines.add(new UnitLine(row.number(), cells));
        }
    }
}
