package vn.chiboso.documents.adapter.out.office;

import static org.apache.poi.xwpf.usermodel.ParagraphAlignment.CENTER;
import static org.apache.poi.xwpf.usermodel.ParagraphAlignment.LEFT;

import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import vn.chiboso.documents.api.Signature;
import vn.chiboso.documents.domain.LayoutRule;
import vn.chiboso.documents.domain.OfficialPaper;

/** Recipients and signatures; they stay together on one page. */
final class DocxFoot {
    private static final int ROOM_TO_SIGN = 4;

    private final XWPFDocument document;
    private final LayoutRule layout;
    private final DocxText text;

    DocxFoot(XWPFDocument document, LayoutRule layout, DocxText text) {
        this.document = document;
        this.layout = layout;
        this.text = text;
    }

    void write(OfficialPaper paper) {
        text.line(document.createParagraph(), LEFT, "", layout.bodySize(), "").setKeepNext(true);
        var half = DocxText.twips(layout.textWidth()).intValue() / 2;
        var two = paper.signatures().size() == 2;
        var table = DocxGrid.sideBySide(document, 1, half, half);
        var left = table.getRow(0).getCell(0);
        if (two) {
            sign(left, paper.signatures().getFirst());
        } else {
            recipients(left, paper.recipients());
        }
        sign(table.getRow(0).getCell(1), paper.signatures().getLast());
        if (two && !paper.recipients().isEmpty()) {
            recipients(DocxGrid.sideBySide(document, 1, half, half).getRow(0).getCell(0), paper.recipients());
        }
    }

    private void recipients(XWPFTableCell cell, List<String> recipients) {
        if (recipients.isEmpty()) {
            return;
        }
        text.line(DocxGrid.next(cell), LEFT, "Nơi nhận:", layout.bodySize(), "u");
        for (var recipient : recipients) {
            text.line(DocxGrid.next(cell), LEFT, "- " + recipient, layout.recipientsSize(), "");
        }
    }

    private void sign(XWPFTableCell cell, Signature signature) {
        var style = "b";
        for (var line : signature.capacity().split("\n", -1)) {
            text.line(DocxGrid.next(cell), CENTER, line, layout.bodySize(), style);
            style = "";
        }
        for (var blank = 0; blank < ROOM_TO_SIGN; blank++) {
            text.line(cell.addParagraph(), CENTER, "", layout.bodySize(), "");
        }
        text.line(cell.addParagraph(), CENTER, signature.name(), layout.bodySize(), "b");
    }
}
