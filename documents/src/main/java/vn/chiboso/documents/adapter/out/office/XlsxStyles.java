package vn.chiboso.documents.adapter.out.office;

import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The looks of a workbook's cells, each made once. Separators of numbers follow the reader's Excel: 1.234,5 in a Vietnamese one. */
final class XlsxStyles {
    private static final String FONT = "Times New Roman";
    private static final short SIZE = 12;
    private static final short TITLE_SIZE = 14;
    /** Vietnamese (Viet Nam), so that a day reads the same in every Excel. */
    private static final String DAY = "[$-42A]dd/mm/yyyy";

    final TextStyle superior;
    final TextStyle issuer;
    final TextStyle title;
    final TextStyle subtitle;
    final TextStyle head;
    final TextStyle text;
    final TextStyle right;
    final TextStyle note;
    final CellStyle whole;
    final CellStyle day;

    private final XSSFWorkbook workbook;
    private final Map<Integer, CellStyle> decimals = new HashMap<>();

    XlsxStyles(XSSFWorkbook workbook) {
        this.workbook = workbook;
        superior = text(style(HorizontalAlignment.CENTER, SIZE, false, false));
        issuer = text(style(HorizontalAlignment.CENTER, SIZE, true, false));
        title = text(style(HorizontalAlignment.CENTER, TITLE_SIZE, true, false));
        subtitle = text(style(HorizontalAlignment.CENTER, SIZE, false, false));
        head = text(style(HorizontalAlignment.CENTER, SIZE, true, true));
        text = text(style(HorizontalAlignment.LEFT, SIZE, false, true));
        right = text(style(HorizontalAlignment.RIGHT, SIZE, false, true));
        note = text(style(HorizontalAlignment.LEFT, SIZE, false, false));
        note.plain().setWrapText(false);
        note.quoted().setWrapText(false);
        whole = format(style(HorizontalAlignment.RIGHT, SIZE, false, true), "#,##0");
        day = format(style(HorizontalAlignment.CENTER, SIZE, false, true), DAY);
    }

    /** A number with so many digits after the separator. */
    CellStyle decimal(int scale) {
        return decimals.computeIfAbsent(
                Math.clamp(scale, 0, 6),
                digits -> format(
                        style(HorizontalAlignment.RIGHT, SIZE, false, true),
                        digits == 0 ? "#,##0" : "#,##0." + "0".repeat(digits)));
    }

    private XSSFCellStyle style(HorizontalAlignment alignment, short size, boolean bold, boolean framed) {
        var font = workbook.createFont();
        font.setFontName(FONT);
        font.setFontHeightInPoints(size);
        font.setBold(bold);
        var style = workbook.createCellStyle();
        style.setFont(font);
        style.setAlignment(alignment);
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        style.setWrapText(true);
        if (framed) {
            style.setBorderTop(BorderStyle.THIN);
            style.setBorderBottom(BorderStyle.THIN);
            style.setBorderLeft(BorderStyle.THIN);
            style.setBorderRight(BorderStyle.THIN);
        }
        return style;
    }

    private TextStyle text(XSSFCellStyle plain) {
        var quoted = plain.copy();
        quoted.setQuotePrefixed(true);
        return new TextStyle(plain, quoted);
    }

    private CellStyle format(XSSFCellStyle style, String format) {
        style.setDataFormat(workbook.createDataFormat().getFormat(format));
        return style;
    }

    /** A look for texts: plain, and marked so that Excel never takes the text for a formula. */
    record TextStyle(XSSFCellStyle plain, XSSFCellStyle quoted) {}
}
