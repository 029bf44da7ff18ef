package vn.chiboso.documents.adapter.out.pdf;

import java.util.List;
import org.openpdf.text.Document;
import org.openpdf.text.Element;
import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfPTable;
import org.openpdf.text.pdf.PdfWriter;
import vn.chiboso.documents.api.Block;
import vn.chiboso.documents.domain.ColumnWidths;
import vn.chiboso.documents.domain.LayoutRule;

/** The blocks of the body in reading order. */
final class PdfBody {
    /** Itself, and two of what follows: the library takes no single line over. */
    private static final int LINES_WITH_HEADING = 3;

    private static final float CELL_PADDING = 3;

    private final Document document;
    private final PdfWriter writer;
    private final LayoutRule layout;
    private final PdfText text;

    PdfBody(Document document, PdfWriter writer, LayoutRule layout, PdfText text) {
        this.document = document;
        this.writer = writer;
        this.layout = layout;
        this.text = text;
    }

    void write(List<Block> blocks) {
        blocks.forEach(this::write);
    }

    private void write(Block block) {
        switch (block) {
            case Block.Heading heading -> {
                keepWithNext();
                document.add(text.body(heading.text(), heading.level() < 3 ? "b" : "bi"));
            }
            case Block.Paragraph paragraph -> document.add(text.body(paragraph.text(), ""));
            case Block.Item item -> document.add(text.body("- " + item.text(), ""));
            case Block.Table table -> write(table);
        }
    }

    /** A heading at the foot of a page goes over to the next. */
    private void keepWithNext() {
        var room = writer.getVerticalPosition(true) - document.bottom();
        if (room < LINES_WITH_HEADING * layout.lineSpacing() + 3f * layout.paragraphSpacing()) {
            document.newPage();
        }
    }

    private void write(Block.Table block) {
        var grid = PdfText.grid(ColumnWidths.of(block));
        grid.setHeaderRows(1);
        grid.setSplitLate(true);
        grid.setSpacingBefore(layout.paragraphSpacing());
        grid.setSpacingAfter(2f * layout.paragraphSpacing());
        fill(grid, block.head(), "b");
        block.rows().forEach(row -> fill(grid, row, ""));
        document.add(grid);
    }

    private void fill(PdfPTable grid, List<String> cells, String style) {
        for (var words : cells) {
            var cell = new PdfPCell();
            var isCentred = !style.isEmpty() || ColumnWidths.isNumber(words);
            var alignment = isCentred ? Element.ALIGN_CENTER : Element.ALIGN_LEFT;
            cell.setPadding(CELL_PADDING);
            for (var line : words.split("\n", -1)) {
                cell.addElement(text.line(alignment, line, layout.tableSize(), style));
            }
            grid.addCell(cell);
        }
    }
}
