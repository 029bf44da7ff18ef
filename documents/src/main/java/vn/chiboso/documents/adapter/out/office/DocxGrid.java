package vn.chiboso.documents.adapter.out.office;

import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;

/** Tables of fixed column widths. */
final class DocxGrid {
    private static final int CELL_INSET = 80;

    private DocxGrid() {}

    /** Widths in twips. */
    static XWPFTable create(XWPFDocument document, int rows, int... widths) {
        var table = document.createTable(rows, widths.length);
        var properties = table.getCTTbl().getTblPr();
        properties.addNewTblLayout().setType(STTblLayoutType.FIXED);
        var total = 0;
        var grid = table.getCTTbl().getTblGrid() == null
                ? table.getCTTbl().addNewTblGrid()
                : table.getCTTbl().getTblGrid();
        while (grid.sizeOfGridColArray() > 0) {
            grid.removeGridCol(0);
        }
        for (var width : widths) {
            grid.addNewGridCol().setW(BigInteger.valueOf(width));
            total += width;
        }
        table.setWidth(total);
        for (var row : table.getRows()) {
            for (var column = 0; column < widths.length; column++) {
                row.getCell(column).setWidth(String.valueOf(widths[column]));
            }
        }
        return table;
    }

    /** Without lines, edge to edge with the text: for what merely stands side by side. */
    static XWPFTable sideBySide(XWPFDocument document, int rows, int... widths) {
        var table = create(document, rows, widths);
        table.removeBorders();
        inset(table, 0);
        table.getRows().forEach(row -> row.setCantSplitRow(true));
        return table;
    }

    /** With lines, whose left one stands under the edge of the text. */
    static XWPFTable framed(XWPFDocument document, int rows, int... widths) {
        var table = create(document, rows, widths);
        inset(table, CELL_INSET);
        var indent = table.getCTTbl().getTblPr().addNewTblInd();
        indent.setType(STTblWidth.DXA);
        indent.setW(BigInteger.valueOf(CELL_INSET));
        return table;
    }

    /** Left and right of a cell's text, in twips; the library leaves a zero out, which would be the format's default. */
    private static void inset(XWPFTable table, int twips) {
        var margins = table.getCTTbl().getTblPr().addNewTblCellMar();
        for (var side : List.of(margins.addNewLeft(), margins.addNewRight())) {
            side.setType(STTblWidth.DXA);
            side.setW(BigInteger.valueOf(twips));
        }
    }

    /** The next paragraph of a cell: its first while that is unused, then a new one. */
    static XWPFParagraph next(XWPFTableCell cell) {
        var paragraphs = cell.getParagraphs();
        return paragraphs.size() == 1
                        && paragraphs.getFirst().getRuns().isEmpty()
                        && !paragraphs.getFirst().getCTP().isSetPPr()
                ? paragraphs.getFirst()
                : cell.addParagraph();
    }
}
