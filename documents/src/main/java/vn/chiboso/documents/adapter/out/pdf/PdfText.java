package vn.chiboso.documents.adapter.out.pdf;

import org.openpdf.text.Chunk;
import org.openpdf.text.Element;
import org.openpdf.text.Font;
import org.openpdf.text.Paragraph;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfPTable;
import vn.chiboso.documents.domain.LayoutRule;

/** Paragraphs and grids in the paper's font. */
final class PdfText {
    private static final float LEADING = 1.2f;
    private static final float RULE_WIDTH = 0.7f;
    private static final float RULE_BELOW = -2;

    private final LayoutRule layout;
    private final PdfFonts fonts;

    PdfText(LayoutRule layout, PdfFonts fonts) {
        this.layout = layout;
        this.fonts = fonts;
    }

    Font font(float size, String style) {
        return fonts.of(size, style);
    }

    /** A line of the head or the foot: no indent, no space after; u in its style underlines it. */
    Paragraph line(int alignment, String words, int size, String style) {
        var chunk = new Chunk(words.isEmpty() ? " " : words, font(size, style));
        if (style.contains("u")) {
            chunk.setUnderline(RULE_WIDTH, RULE_BELOW);
        }
        var paragraph = new Paragraph(size * LEADING, chunk);
        paragraph.setAlignment(alignment);
        return paragraph;
    }

    /** A paragraph of the body: exact line spacing, first-line indent, space after. */
    Paragraph body(String words, String style) {
        var paragraph = new Paragraph(layout.lineSpacing(), words, font(layout.bodySize(), style));
        paragraph.setAlignment(Element.ALIGN_JUSTIFIED);
        paragraph.setFirstLineIndent(PdfFile.points(layout.firstLineIndent()));
        paragraph.setSpacingAfter(layout.paragraphSpacing());
        return paragraph;
    }

    /** A grid over the whole width of the text. */
    static PdfPTable grid(float... shares) {
        var table = new PdfPTable(shares);
        table.setWidthPercentage(100);
        return table;
    }

    /** A cell without lines, edge to edge with the text. */
    static PdfPCell bare() {
        var cell = new PdfPCell();
        cell.setBorder(Rectangle.NO_BORDER);
        cell.setPadding(0);
        return cell;
    }
}
