package vn.chiboso.documents.adapter.out.pdf;

import static org.openpdf.text.Element.ALIGN_CENTER;

import org.openpdf.text.Chunk;
import org.openpdf.text.Document;
import org.openpdf.text.Paragraph;
import org.openpdf.text.pdf.PdfPCell;
import vn.chiboso.documents.api.PaperKind;
import vn.chiboso.documents.domain.LayoutRule;
import vn.chiboso.documents.domain.OfficialPaper;
import vn.chiboso.documents.domain.PaperHead;

/** Everything above the body: issuer and number left, party title and date right, then type and abstract. */
final class PdfHead {
    private static final int LEFT = 75;
    private static final float RULE_BELOW = -4;
    private static final float RULE_WIDTH = 0.8f;

    private final Document document;
    private final LayoutRule layout;
    private final PdfText text;

    PdfHead(Document document, LayoutRule layout, PdfText text) {
        this.document = document;
        this.layout = layout;
        this.text = text;
    }

    void write(OfficialPaper paper) {
        var grid = PdfText.grid(LEFT, layout.textWidth() - LEFT);
        grid.addCell(issuer(paper.head()));
        grid.addCell(partyTitle());
        var number = cell(paper.head().numberLine(), "");
        if (paper.kind() == PaperKind.LETTER) {
            number.addElement(text.line(ALIGN_CENTER, paper.title(), layout.letterAbstractSize(), "i"));
        }
        grid.addCell(number);
        grid.addCell(cell(paper.head().dateLine(), "i"));
        document.add(grid);
        document.add(text.line(ALIGN_CENTER, "", layout.bodySize(), ""));
        if (paper.kind() != PaperKind.LETTER) {
            document.add(text.line(ALIGN_CENTER, paper.kindTitle(), layout.kindTitleSize(), "b"));
            document.add(text.line(ALIGN_CENTER, paper.title(), layout.bodySize(), "b"));
            var rule = text.line(ALIGN_CENTER, "-----", layout.bodySize(), "");
            rule.setSpacingAfter(2f * layout.paragraphSpacing());
            document.add(rule);
        }
    }

    private PdfPCell issuer(PaperHead head) {
        var cell = PdfText.bare();
        if (!head.superior().isBlank()) {
            cell.addElement(text.line(ALIGN_CENTER, head.superior(), layout.bodySize(), ""));
        }
        cell.addElement(text.line(ALIGN_CENTER, head.issuer(), layout.bodySize(), "b"));
        cell.addElement(text.line(ALIGN_CENTER, "*", layout.bodySize(), ""));
        return cell;
    }

    private PdfPCell partyTitle() {
        var title = new Chunk(PaperHead.PARTY_TITLE, text.font(layout.partyTitleSize(), "b"));
        title.setUnderline(RULE_WIDTH, RULE_BELOW);
        var line = new Paragraph(layout.partyTitleSize() * 1.2f, title);
        line.setAlignment(ALIGN_CENTER);
        var cell = PdfText.bare();
        cell.addElement(line);
        return cell;
    }

    private PdfPCell cell(String words, String style) {
        var cell = PdfText.bare();
        cell.addElement(text.line(ALIGN_CENTER, words, layout.bodySize(), style));
        return cell;
    }
}
