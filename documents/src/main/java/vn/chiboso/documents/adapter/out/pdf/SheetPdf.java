package vn.chiboso.documents.adapter.out.pdf;

import static org.openpdf.text.Element.ALIGN_CENTER;
import static org.openpdf.text.Element.ALIGN_LEFT;
import static org.openpdf.text.Element.ALIGN_MIDDLE;
import static org.openpdf.text.Element.ALIGN_RIGHT;

import java.time.LocalDate;
import java.util.List;
import org.openpdf.text.Document;
import org.openpdf.text.Font;
import org.openpdf.text.PageSize;
import org.openpdf.text.Paragraph;
import org.openpdf.text.Phrase;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfPTable;
import org.springframework.stereotype.Component;
import vn.chiboso.documents.api.Sheet;
import vn.chiboso.documents.application.port.out.SheetPrinter;

/** A table as PDF, A4 landscape, its head repeated on every page. */
@Component
class SheetPdf implements SheetPrinter {
    private static final int MARGIN = 15;
    private static final int BOTTOM = 18;
    private static final float SIZE = 11;
    private static final float TITLE_SIZE = 14;
    private static final float PADDING = 3;
    private static final float LEADING = 1.25f;

    @Override
    public SheetFormat format() {
        return SheetFormat.PDF;
    }

    @Override
    public byte[] print(Sheet sheet) {
        var fonts = new PdfFonts();
        var file = new PdfFile(
                sheet.title(),
                LocalDate.EPOCH,
                new Rectangle(PageSize.A4.getHeight(), PageSize.A4.getWidth()),
                new NumberOfPages(fonts.of(SIZE, "")),
                MARGIN,
                MARGIN,
                MARGIN,
                BOTTOM);
        return file.write((document, writer) -> {
            titles(document, sheet, fonts);
            document.add(table(sheet, fonts));
            sheet.notes().forEach(note -> document.add(line(ALIGN_LEFT, note, SIZE, "i", fonts)));
        });
    }

    private static void titles(Document document, Sheet sheet, PdfFonts fonts) {
        var grid = PdfText.grid(1, 1);
        var issuer = PdfText.bare();
        if (!sheet.superior().isBlank()) {
            issuer.addElement(line(ALIGN_CENTER, sheet.superior(), SIZE, "", fonts));
        }
        issuer.addElement(line(ALIGN_CENTER, sheet.issuer(), SIZE, "b", fonts));
        grid.addCell(issuer);
        grid.addCell(PdfText.bare());
        document.add(grid);
        var title = line(ALIGN_CENTER, sheet.title(), TITLE_SIZE, "b", fonts);
        title.setSpacingBefore(SIZE);
        document.add(title);
        if (!sheet.subtitle().isBlank()) {
            document.add(line(ALIGN_CENTER, sheet.subtitle(), SIZE, "i", fonts));
        }
    }

    private static PdfPTable table(Sheet sheet, PdfFonts fonts) {
        var width = PageSize.A4.getHeight() - 2 * PdfFile.points(MARGIN);
        var fitted = FittedColumns.of(sheet, fonts, SIZE, PADDING, width);
        var table = PdfText.grid(fitted.widths());
        table.setSpacingBefore(SIZE);
        table.setSpacingAfter(SIZE);
        table.setHeaderRows(1);
        var heads = fonts.of(fitted.size(), "b");
        var words = fonts.of(fitted.size(), "");
        sheet.columns().forEach(column -> table.addCell(cell(column.title(), ALIGN_CENTER, heads)));
        for (List<Object> row : sheet.rows()) {
            for (var column = 0; column < row.size(); column++) {
                var value = row.get(column);
                var alignment = sheet.columns().get(column).number() || value instanceof Number
                        ? ALIGN_RIGHT
                        : value instanceof LocalDate ? ALIGN_CENTER : ALIGN_LEFT;
                table.addCell(cell(VietnameseText.of(value), alignment, words));
            }
        }
        return table;
    }

    private static PdfPCell cell(String words, int alignment, Font font) {
        var cell = new PdfPCell(new Phrase(font.getSize() * LEADING, words, font));
        cell.setHorizontalAlignment(alignment);
        cell.setVerticalAlignment(ALIGN_MIDDLE);
        cell.setPadding(PADDING);
        return cell;
    }

    private static Paragraph line(int alignment, String words, float size, String style, PdfFonts fonts) {
        var paragraph = new Paragraph(size * LEADING, words, fonts.of(size, style));
        paragraph.setAlignment(alignment);
        return paragraph;
    }
}
