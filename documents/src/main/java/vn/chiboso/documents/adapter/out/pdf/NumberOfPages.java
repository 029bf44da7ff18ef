package vn.chiboso.documents.adapter.out.pdf;

import org.jspecify.annotations.Nullable;
import org.openpdf.text.Document;
import org.openpdf.text.Element;
import org.openpdf.text.Font;
import org.openpdf.text.Phrase;
import org.openpdf.text.pdf.ColumnText;
import org.openpdf.text.pdf.PdfPageEventHelper;
import org.openpdf.text.pdf.PdfTemplate;
import org.openpdf.text.pdf.PdfWriter;

/** "Trang 2/5" at the foot; the total is filled in when it is known. */
final class NumberOfPages extends PdfPageEventHelper {
    private static final float FROM_BOTTOM = PdfFile.points(10);
    private static final float ROOM = 40;

    private final Font font;
    private @Nullable PdfTemplate total;

    NumberOfPages(Font font) {
        this.font = font;
    }

    @Override
    public void onOpenDocument(PdfWriter writer, Document document) {
        total = writer.getDirectContent().createTemplate(ROOM, font.getSize() * 2);
    }

    @Override
    public void onEndPage(PdfWriter writer, Document document) {
        var middle = (document.left() + document.right()) / 2;
        var canvas = writer.getDirectContent();
        ColumnText.showTextAligned(
                canvas,
                Element.ALIGN_RIGHT,
                new Phrase("Trang " + writer.getPageNumber() + "/", font),
                middle,
                FROM_BOTTOM,
                0);
        if (total != null) {
            canvas.addTemplate(total, middle, FROM_BOTTOM - font.getSize() / 2);
        }
    }

    @Override
    public void onCloseDocument(PdfWriter writer, Document document) {
        if (total != null) {
            ColumnText.showTextAligned(
                    total,
                    Element.ALIGN_LEFT,
                    new Phrase(String.valueOf(writer.getPageNumber() - 1), font),
                    0,
                    font.getSize() / 2,
                    0);
        }
    }
}
