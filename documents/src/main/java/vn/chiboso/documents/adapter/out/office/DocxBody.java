package vn.chiboso.documents.adapter.out.office;

import java.util.List;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import vn.chiboso.documents.api.Block;
import vn.chiboso.documents.domain.ColumnWidths;
import vn.chiboso.documents.domain.LayoutRule;

/** The blocks of the body in reading order. */
final class DocxBody {
    /** In twips. */
    private static final int CELL_PADDING = 40;

    private final XWPFDocument document;
    private final LayoutRule layout;
    private final DocxText text;

    DocxBody(XWPFDocument document, LayoutRule layout, DocxText text) {
        this.document = document;
        this.layout = layout;
        this.text = text;
    }

    void write(List<Block> blocks) {
        blocks.forEach(this::write);
    }

    private void write(Block block) {
        switch (block) {
            case Block.Heading heading ->
                text.body(document.createParagraph(), heading.text(), heading.level() < 3 ? "b" : "bi")
                        .setKeepNext(true);
            case Block.Paragraph paragraph -> text.body(document.createParagraph(), paragraph.text(), "");
            case Block.Item item -> text.body(document.createParagraph(), "- " + item.text(), "");
            case Block.Table table -> write(table);
        }
    }

    private void write(Block.Table block) {
        var shares = ColumnWidths.of(block);
        var widths = new int[shares.length];
        var room = DocxText.twips(layout.textWidth()).intValue();
        for (var column = 0; column < shares.length; column++) {
            widths[column] = Math.round(shares[column] * room);
        }
        var table = DocxGrid.framed(document, block.rows().size() + 1, widths);
        var rows = table.getRows();
        rows.getFirst().setRepeatHeader(true);
        fill(rows.getFirst(), block.head(), "b");
        for (var row = 0; row < block.rows().size(); row++) {
            fill(rows.get(row + 1), block.rows().get(row), "");
        }
        text.line(document.createParagraph(), ParagraphAlignment.LEFT, "", layout.paragraphSpacing(), "");
    }

    private void fill(XWPFTableRow row, List<String> cells, String style) {
        row.setCantSplitRow(true);
        for (var column = 0; column < cells.size(); column++) {
            var isCentred = !style.isEmpty() || ColumnWidths.isNumber(cells.get(column));
            var alignment = isCentred ? ParagraphAlignment.CENTER : ParagraphAlignment.LEFT;
            for (var line : cells.get(column).split("\n", -1)) {
                var paragraph =
                        text.line(DocxGrid.next(row.getCell(column)), alignment, line, layout.tableSize(), style);
                paragraph.setSpacingBefore(CELL_PADDING);
                paragraph.setSpacingAfter(CELL_PADDING);
            }
        }
    }
}
