package vn.chiboso.membership.domain.bridge;

import java.time.LocalDate;
import java.util.List;
import vn.chiboso.membership.domain.roll.RollEntry;
import vn.chiboso.membership.domain.roll.SheetShape;

/** A person as a row of the list that goes out. */
public final class BridgeRow {
    private BridgeRow() {}

    /** Cells in the order of the columns. */
    public static List<String> of(BridgeLayout layout, int number, SheetShape.Branch branch, RollEntry entry) {
        return layout.columns().stream()
                .map(column -> cell(layout, column.field(), number, branch, entry))
                .toList();
    }

    private static String cell(
            BridgeLayout layout, BridgeField field, int number, SheetShape.Branch branch, RollEntry entry) {
        var birth = entry.book().birth().date();
        var source = field.source();
        if (field == BridgeField.BIRTH && birth != null) {
            return layout.dates().of(birth);
        }
        if (source == null) {
            return field == BridgeField.NUMBER ? Integer.toString(number) : "";
        }
        return source.of(entry) instanceof LocalDate day
                ? layout.dates().of(day)
                : SheetShape.cell(source, branch, entry);
    }
}
