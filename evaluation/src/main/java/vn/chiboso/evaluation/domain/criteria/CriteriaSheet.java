package vn.chiboso.evaluation.domain.criteria;

import java.util.List;
import vn.chiboso.evaluation.domain.Phrase;

/** An uploaded criteria sheet: the central frame's shape, or a ward's with groups and printed scales. */
public final class CriteriaSheet {
    private CriteriaSheet() {}

    /**
     * Reads the sheet; whatever cannot be read is a problem with row and column.
     *
     * @throws SheetRefused when the file as a whole is no sheet of a known shape
     */
    public static SheetReading read(byte[] content) {
        var table = CsvTable.read(content);
        if (table.head().equals(FrameShape.HEAD)) {
            return new FrameShape().read(table);
        }
        if (table.head().equals(GroupedShape.HEAD)) {
            return new GroupedShape().read(table);
        }
        throw new SheetRefused(List.of(new SheetProblem(
                1,
                "",
                Phrase.of(
                        "sheet.unknown-shape",
                        String.join(", ", FrameShape.HEAD),
                        String.join(", ", GroupedShape.HEAD)))));
    }
}
