package vn.chiboso.documents.adapter.out.office;

import static org.apache.poi.xwpf.usermodel.ParagraphAlignment.CENTER;

import org.apache.poi.xwpf.usermodel.Borders;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import vn.chiboso.documents.api.PaperKind;
import vn.chiboso.documents.domain.LayoutRule;
import vn.chiboso.documents.domain.OfficialPaper;
import vn.chiboso.documents.domain.PaperHead;

/** Everything above the body: issuer and number left, party title and date right, then type and abstract. */
final class DocxHead {
    private static final int LEFT = 75;
    /** Half of what the party title leaves free in its column, so that the rule is as long as the title. */
    private static final int RULE_INDENT = 7;

    private final XWPFDocument document;
    private final LayoutRule layout;
    private final DocxText text;

    DocxHead(XWPFDocument document, LayoutRule layout, DocxText text) {
        this.document = document;
        this.layout = layout;
        this.text = text;
    }

    void write(OfficialPaper paper) {
        var table = DocxGrid.sideBySide(
                document,
                2,
                DocxText.twips(LEFT).intValue(),
                DocxText.twips(layout.textWidth() - LEFT).intValue());
        issuer(table.getRow(0).getCell(0), paper.head());
        partyTitle(table.getRow(0).getCell(1));
        line(table.getRow(1).getCell(0), paper.head().numberLine(), layout.bodySize(), "");
        line(table.getRow(1).getCell(1), paper.head().dateLine(), layout.bodySize(), "i");
        if (paper.kind() == PaperKind.LETTER) {
            line(table.getRow(1).getCell(0), paper.title(), layout.letterAbstractSize(), "i");
            gap(layout.bodySize());
            return;
        }
        gap(layout.bodySize());
        text.line(document.createParagraph(), CENTER, paper.kindTitle(), layout.kindTitleSize(), "b");
        text.line(document.createParagraph(), CENTER, paper.title(), layout.bodySize(), "b");
        var rule = text.line(document.createParagraph(), CENTER, "-----", layout.bodySize(), "");
        rule.setSpacingAfter(2 * layout.paragraphSpacing() * 20);
    }

    private void issuer(XWPFTableCell cell, PaperHead head) {
        if (!head.superior().isBlank()) {
            line(cell, head.superior(), layout.bodySize(), "");
        }
        line(cell, head.issuer(), layout.bodySize(), "b");
        line(cell, "*", layout.bodySize(), "");
    }

    private void partyTitle(XWPFTableCell cell) {
        var paragraph = text.line(DocxGrid.next(cell), CENTER, PaperHead.PARTY_TITLE, layout.partyTitleSize(), "b");
        paragraph.setBorderBottom(Borders.SINGLE);
        paragraph.setIndentationLeft(DocxText.twips(RULE_INDENT).intValue());
        paragraph.setIndentationRight(DocxText.twips(RULE_INDENT).intValue());
    }

    private void line(XWPFTableCell cell, String words, int size, String style) {
        text.line(DocxGrid.next(cell), CENTER, words, size, style);
    }

    private void gap(int size) {
        text.line(document.createParagraph(), CENTER, "", size, "");
    }
}
