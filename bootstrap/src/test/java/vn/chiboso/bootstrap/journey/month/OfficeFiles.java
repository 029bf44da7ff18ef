package vn.chiboso.bootstrap.journey.month;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** Reads what was downloaded, as Word, Acrobat and Excel would show it; blanks are single spaces. */
public final class OfficeFiles {
    private OfficeFiles() {}

    public static String word(byte[] file) throws IOException {
        try (var text = new XWPFWordExtractor(new XWPFDocument(new ByteArrayInputStream(file)))) {
            return blanks(text.getText());
        }
    }

    public static String pdf(byte[] file) throws IOException {
        try (var document = Loader.loadPDF(file)) {
            return blanks(new PDFTextStripper().getText(document));
        }
    }

    /** The first row of the first sheet in which a cell says that, as texts. */
    public static List<String> row(byte[] file, String cell) throws IOException {
        var format = new DataFormatter(Locale.ROOT);
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            for (var row : book.getSheetAt(0)) {
                var cells = new ArrayList<String>();
                row.forEach(each -> cells.add(blanks(format.formatCellValue(each))));
                if (cells.contains(cell)) {
                    return cells;
                }
            }
        }
        throw new AssertionError("no row with " + cell);
    }

    private static String blanks(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }
}
