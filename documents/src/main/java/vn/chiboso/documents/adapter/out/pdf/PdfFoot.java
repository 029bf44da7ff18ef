package vn.chiboso.documents.adapter.out.pdf;

import static org.openpdf.text.Element.ALIGN_CENTER;
import static org.openpdf.text.Element.ALIGN_LEFT;

import java.util.List;
import org.openpdf.text.Document;
import org.openpdf.text.pdf.PdfPCell;
import vn.chiboso.documents.api.Signature;
import vn.chiboso.documents.domain.LayoutRule;
import vn.chiboso.documents.domain.OfficialPaper;

/** Recipients and signatures; they stay together on one page. */
final class PdfFoot {
    private static final int ROOM_TO_SIGN = 4;

    private final Document document;
    private final LayoutRule layout;
    private final PdfText text;

    PdfFoot(Document document, LayoutRule layout, PdfText text) {
        this.document = document;
        this.layout = layout;
        this.text = text;
    }

    void write(OfficialPaper paper) {
        var two = paper.signatures().size() == 2;
        var grid = PdfText.grid(1, 1);
        grid.setKeepTogether(true);
        grid.setSplitRows(false);
        grid.setSpacingBefore(layout.bodySize());
        grid.addCell(two ? sign(paper.signatures().getFirst()) : recipients(paper.recipients()));
        grid.addCell(sign(paper.signatures().getLast()));
        if (two && !paper.recipients().isEmpty()) {
            grid.addCell(recipients(paper.recipients()));
            grid.addCell(PdfText.bare());
        }
        document.add(grid);
    }

    private PdfPCell recipients(List<String> recipients) {
        var cell = PdfText.bare();
        if (!recipients.isEmpty()) {
            cell.addElement(text.line(ALIGN_LEFT, "Nơi nhận:", layout.bodySize(), "u"));
        }
        for (var recipient : recipients) {
            cell.addElement(text.line(ALIGN_LEFT, "- " + recipient, layout.recipientsSize(), ""));
        }
        return cell;
    }

    private PdfPCell sign(Signature signature) {
        var cell = PdfText.bare();
        var style = "b";
        for (var line : signature.capacity().split("\n", -1)) {
            cell.addElement(text.line(ALIGN_CENTER, line, layout.bodySize(), style));
            style = "";
        }
        for (var blank = 0; blank < ROOM_TO_SIGN; blank++) {
            cell.addElement(text.line(ALIGN_CENTER, "", layout.bodySize(), ""));
        }
        cell.addElement(text.line(ALIGN_CENTER, signature.name(), layout.bodySize(), "b"));
        return cell;
    }
}
