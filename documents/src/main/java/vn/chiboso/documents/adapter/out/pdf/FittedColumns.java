package vn.chiboso.documents.adapter.out.pdf;

import java.util.stream.Stream;
import org.openpdf.text.Font;
import vn.chiboso.documents.api.Sheet;

/**
 * Widths of a table's columns and the size of its letters, such that no word or date breaks: every column gets its widest word, what
 * is left goes by the shares that the sheet asks for. A sheet of many columns gets smaller letters, down to what can still be read.
 *
 * @param size   of the letters, in points
 * @param widths of the columns, in points
 */
record FittedColumns(float size, float[] widths) {
    private static final float STEP = 0.5f;
    private static final float LEAST = 6.5f;
    /** A longer word (an address, a typing error) may break, so that it does not squeeze the others. */
    private static final float LONGEST = 110;

    static FittedColumns of(Sheet sheet, PdfFonts fonts, float largest, float padding, float available) {
        for (var size = largest; size > LEAST; size -= STEP) {
            var least = least(sheet, fonts, size, padding);
            if (sum(least) <= available) {
                return new FittedColumns(size, spread(sheet, least, available));
            }
        }
        return new FittedColumns(LEAST, least(sheet, fonts, LEAST, padding));
    }

    private static float[] spread(Sheet sheet, float[] least, float available) {
        var left = available - sum(least);
        var shares = sheet.columns().stream()
                .mapToInt(column -> Math.max(column.width(), 1))
                .sum();
        for (var column = 0; column < least.length; column++) {
            least[column] += left * Math.max(sheet.columns().get(column).width(), 1) / shares;
        }
        return least;
    }

    private static float[] least(Sheet sheet, PdfFonts fonts, float size, float padding) {
        var least = new float[sheet.columns().size()];
        for (var column = 0; column < least.length; column++) {
            var place = column;
            var words = sheet.rows().stream()
                    .filter(row -> row.size() > place)
                    .map(row -> VietnameseText.of(row.get(place)));
            var widest = Math.max(
                    widest(Stream.of(sheet.columns().get(column).title()), fonts.of(size, "b")),
                    widest(words, fonts.of(size, "")));
            least[column] = widest + 2 * padding + 1;
        }
        return least;
    }

    private static float widest(Stream<String> texts, Font font) {
        var face = font.getCalculatedBaseFont(false);
        return (float) texts.flatMap(text -> Stream.of(text.split("\\s+")))
                .mapToDouble(word -> Math.min(LONGEST, face.getWidthPoint(word, font.getSize())))
                .max()
                .orElse(0);
    }

    private static float sum(float[] widths) {
        var sum = 0f;
        for (var width : widths) {
            sum += width;
        }
        return sum;
    }
}
