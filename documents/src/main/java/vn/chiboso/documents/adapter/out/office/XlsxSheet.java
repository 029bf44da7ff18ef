package vn.chiboso.documents.adapter.out.office;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.PaperSize;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.springframework.stereotype.Component;
import vn.chiboso.documents.api.Sheet;
import vn.chiboso.documents.application.port.out.SheetPrinter;

/** A table as XLSX: title rows, bold head that stays in sight, A4 landscape to the width. */
@Component
class XlsxSheet implements SheetPrinter {
    /** Nothing in a sheet tells its day, so its properties carry one that never changes. */
    private static final LocalDate TIMELESS = LocalDate.EPOCH;

    private static final int WIDTH_UNIT = 256;
    private static final int WIDEST = 255;

    @Override
    public SheetFormat format() {
        return SheetFormat.XLSX;
    }

    @Override
    public byte[] print(Sheet sheet) {
        try (var workbook = new XSSFWorkbook();
                var out = new ByteArrayOutputStream()) {
            Properties.set(workbook.getProperties(), sheet.title(), sheet.issuer(), TIMELESS);
            var styles = new XlsxStyles(workbook);
            var page = workbook.createSheet(WorkbookUtil.createSafeSheetName(sheet.title(), ' '));
            var row = titles(page, sheet, styles);
            var head = page.createRow(row);
            for (var column = 0; column < sheet.columns().size(); column++) {
                text(head.createCell(column), sheet.columns().get(column).title(), styles.head);
                page.setColumnWidth(column, Math.min(sheet.columns().get(column).width() + 2, WIDEST) * WIDTH_UNIT);
            }
            page.createFreezePane(0, row + 1);
            page.setRepeatingRows(new CellRangeAddress(row, row, -1, -1));
            for (var cells : sheet.rows()) {
                fill(page, ++row, cells, sheet.columns(), styles);
            }
            row++;
            for (var note : sheet.notes()) {
                text(page.createRow(++row).createCell(0), note, styles.note);
            }
            printSetup(page);
            workbook.write(out);
            return StablePackage.of(out.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the row of the table's head. */
    private static int titles(XSSFSheet page, Sheet sheet, XlsxStyles styles) {
        var last = Math.max(sheet.columns().size() - 1, 0);
        var middle = last / 2;
        text(page.createRow(0).createCell(0), sheet.superior(), styles.superior);
        text(page.createRow(1).createCell(0), sheet.issuer(), styles.issuer);
        text(page.createRow(3).createCell(0), sheet.title(), styles.title);
        text(page.createRow(4).createCell(0), sheet.subtitle(), styles.subtitle);
        for (var row : List.of(0, 1)) {
            merge(page, row, middle);
        }
        for (var row : List.of(3, 4)) {
            merge(page, row, last);
        }
        return 6;
    }

    private static void merge(XSSFSheet page, int row, int last) {
        if (last > 0) {
            page.addMergedRegion(new CellRangeAddress(row, row, 0, last));
        }
    }

    private static void fill(
            XSSFSheet page, int number, List<Object> cells, List<Sheet.Column> columns, XlsxStyles styles) {
        var row = page.createRow(number);
        for (var column = 0; column < cells.size(); column++) {
            var cell = row.createCell(column);
            switch (cells.get(column)) {
                case Integer value -> number(cell, value, styles.whole);
                case Long value -> number(cell, value, styles.whole);
                case java.math.BigDecimal value -> number(cell, value.doubleValue(), styles.decimal(value.scale()));
                case LocalDate value -> {
                    cell.setCellValue(value);
                    cell.setCellStyle(styles.day);
                }
                case Object value ->
                    text(cell, value.toString(), columns.get(column).number() ? styles.right : styles.text);
            }
        }
    }

    private static void number(Cell cell, double value, CellStyle style) {
        cell.setCellValue(value);
        cell.setCellStyle(style);
    }

    /** Always a text cell: what begins like a formula was typed by somebody and must not be computed. */
    private static void text(Cell cell, String value, XlsxStyles.TextStyle style) {
        cell.setCellValue(value);
        cell.setCellStyle(
                !value.isEmpty() && "=+-@\t\r\n".indexOf(value.charAt(0)) >= 0 ? style.quoted() : style.plain());
    }

    private static void printSetup(XSSFSheet page) {
        var setup = page.getPrintSetup();
        setup.setLandscape(true);
        setup.setPaperSize(PaperSize.A4_PAPER);
        page.setFitToPage(true);
        setup.setFitWidth((short) 1);
        setup.setFitHeight((short) 0);
        page.getFooter().setCenter("&P/&N");
    }
}
