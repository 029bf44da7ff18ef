package vn.chiboso.documents.adapter.out.pdf;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.TimeZone;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import org.openpdf.text.Document;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfBoolean;
import org.openpdf.text.pdf.PdfDate;
import org.openpdf.text.pdf.PdfLiteral;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfPageEvent;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfWriter;
import vn.chiboso.documents.domain.Digest;

/** A PDF in Vietnamese whose bytes depend on nothing but what is written into it: no clock, no chance. */
final class PdfFile {
    private static final float POINTS_PER_MILLIMETRE = 72 / 25.4f;
    /** Six random letters before the name of each embedded font. */
    private static final Pattern SUBSET = Pattern.compile("/[A-Z]{6}\\+LiberationSerif");

    private final String title;
    private final LocalDate day;
    private final Rectangle page;
    private final float[] margins;
    private final PdfPageEvent pageEvent;

    /** Margins in millimetres: left, right, top, bottom. */
    PdfFile(String title, LocalDate day, Rectangle page, PdfPageEvent pageEvent, int... margins) {
        this.title = title;
        this.day = day;
        this.page = page;
        this.pageEvent = pageEvent;
        this.margins = new float[] {points(margins[0]), points(margins[1]), points(margins[2]), points(margins[3])};
    }

    static float points(float millimetres) {
        return millimetres * POINTS_PER_MILLIMETRE;
    }

    byte[] write(BiConsumer<Document, PdfWriter> content) {
        var out = new ByteArrayOutputStream();
        var document = new Document(page, margins[0], margins[1], margins[2], margins[3]);
        var writer = PdfWriter.getInstance(document, out);
        // what every office's reader opens
        writer.setPdfVersion(PdfWriter.VERSION_1_7);
        writer.setPageEvent(pageEvent);
        writer.addViewerPreference(PdfName.DISPLAYDOCTITLE, PdfBoolean.PDFTRUE);
        // lines are stretched between words, not between letters
        writer.setSpaceCharRatio(PdfWriter.NO_SPACE_CHAR_RATIO);
        document.addTitle(title);
        document.open();
        writer.getExtraCatalog().put(PdfName.LANG, new PdfString("vi"));
        var info = writer.getInfo();
        info.put(PdfName.CREATIONDATE, moment());
        info.put(PdfName.MODDATE, moment());
        var id = Digest.of((title + day).getBytes(StandardCharsets.UTF_8))
                .value()
                .substring(0, 32);
        info.put(PdfName.FILEID, new PdfLiteral("[<%s><%s>]".formatted(id, id)));
        content.accept(document, writer);
        document.close();
        return withoutChance(out.toByteArray());
    }

    private PdfDate moment() {
        Calendar calendar = new GregorianCalendar(TimeZone.getTimeZone("UTC"));
        calendar.clear();
        calendar.set(day.getYear(), day.getMonthValue() - 1, day.getDayOfMonth());
        return new PdfDate(calendar);
    }

    /** Same length, so that every offset in the file stays true. */
    private static byte[] withoutChance(byte[] pdf) {
        var text = new String(pdf, StandardCharsets.ISO_8859_1);
        return SUBSET.matcher(text).replaceAll("/CHIBOS+LiberationSerif").getBytes(StandardCharsets.ISO_8859_1);
    }
}
