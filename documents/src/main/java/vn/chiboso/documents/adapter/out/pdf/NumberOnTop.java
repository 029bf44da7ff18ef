package vn.chiboso.documents.adapter.out.pdf;

import org.openpdf.text.Document;
import org.openpdf.text.Element;
import org.openpdf.text.Font;
import org.openpdf.text.Phrase;
import org.openpdf.text.pdf.ColumnText;
import org.openpdf.text.pdf.PdfPageEventHelper;
import org.openpdf.text.pdf.PdfWriter;

/** The page number, top centre, from the second page on (05-HD/VPTW). */
final class NumberOnTop extends PdfPageEventHelper {
    private static final float FROM_TOP = PdfFile.points(14);

    private final Font font;

    NumberOnTop(Font font) {
        this.font = font;
    }

    @Override
    public void onEndPage(PdfWriter writer, Document document) {
        var number = writer.getPageNumber();
        if (number > 1) {
            ColumnText.showTextAligned(
                    writer.getDirectContent(),
                    Element.ALIGN_CENTER,
                    new Phrase(String.valueOf(number), font),
                    (document.left() + document.right()) / 2,
                    document.getPageSize().getHeight() - FROM_TOP,
                    0);
        }
    }
}
