package vn.chiboso.documents.domain;

import java.util.ArrayList;
import java.util.List;
import vn.chiboso.documents.api.Sheet;

/** Sheets with clean texts and as many cells in every row as there are columns. */
public final class CleanSheets {
    private CleanSheets() {}

    /** The sheet, fit to be printed; refuses rows of another length. */
    public static Sheet of(Sheet sheet) {
        var columns = sheet.columns().stream()
                .map(c -> new Sheet.Column(CleanText.line(c.title()), c.width(), c.number()))
                .toList();
        return new Sheet(
                CleanText.line(sheet.superior()),
                CleanText.line(sheet.issuer()),
                CleanText.line(sheet.title()),
                CleanText.line(sheet.subtitle()),
                columns,
                sheet.rows().stream().map(row -> cells(row, columns.size())).toList(),
                sheet.notes().stream().map(CleanText::line).toList());
    }

    private static List<Object> cells(List<Object> row, int columns) {
        if (row.size() != columns) {
            throw new IllegalArgumentException("a row of %d cells under %d columns".formatted(row.size(), columns));
        }
        var cells = new ArrayList<Object>(columns);
        for (var cell : row) {
            cells.add(cell instanceof String text ? CleanText.block(text) : cell);
        }
        return cells;
    }
}
