package vn.chiboso.documents.adapter.out.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.PaperSize;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import vn.chiboso.documents.SheetSamples;

class XlsxSheetTests {
    private static final int HEAD = 6;

    private final XlsxSheet xlsx = new XlsxSheet();

    @Test
    void titlesStandAboveABoldFramedHeadThatStaysInSight() throws IOException {
        try (var workbook = open(3)) {
            var page = workbook.getSheetAt(0);
            assertThat(page.getRow(0).getCell(0).getStringCellValue()).isEqualTo("TỈNH ỦY THANH HÓA");
            assertThat(page.getRow(3).getCell(0).getStringCellValue()).startsWith("TỔNG HỢP");
            var head = page.getRow(HEAD).getCell(1);
            assertThat(head.getStringCellValue()).isEqualTo("Chi bộ");
            assertThat(head.getCellStyle().getFont().getBold()).isTrue();
            assertThat(head.getCellStyle().getBorderBottom()).isEqualTo(BorderStyle.THIN);
            assertThat(page.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) (HEAD + 1));
        }
    }

    @Test
    void numbersAndDaysStayNumbersAndDays() throws IOException {
        try (var workbook = open(3)) {
            var row = workbook.getSheetAt(0).getRow(HEAD + 1);
            assertThat(row.getCell(0).getNumericCellValue()).isEqualTo(1);
            assertThat(row.getCell(2).getLocalDateTimeCellValue()).isEqualTo("2026-10-03T00:00");
            assertThat(row.getCell(2).getCellStyle().getDataFormatString()).contains("dd/mm/yyyy");
            assertThat(row.getCell(3).getNumericCellValue()).isEqualTo(1234.5);
            assertThat(row.getCell(3).getCellStyle().getDataFormatString()).isEqualTo("#,##0.0");
        }
    }

    @Test
    void whatLooksLikeAFormulaStaysAText() throws IOException {
        try (var workbook = open(3)) {
            var cell = workbook.getSheetAt(0).getRow(HEAD + 1).getCell(4);
            assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
            assertThat(cell.getStringCellValue()).isEqualTo("=HYPERLINK(\"http://x\")");
            assertThat(cell.getCellStyle().getQuotePrefixed()).isTrue();
            assertThat(workbook.getSheetAt(0)
                            .getRow(HEAD + 2)
                            .getCell(1)
                            .getCellStyle()
                            .getQuotePrefixed())
                    .isFalse();
        }
    }

    @Test
    void itPrintsOnA4LandscapeToTheWidthWithItsHeadOnEveryPage() throws IOException {
        try (var workbook = open(300)) {
            var page = workbook.getSheetAt(0);
            assertThat(page.getPrintSetup().getLandscape()).isTrue();
            assertThat(page.getPrintSetup().getPaperSizeEnum()).isEqualTo(PaperSize.A4_PAPER);
            assertThat(page.getFitToPage()).isTrue();
            assertThat(page.getPrintSetup().getFitHeight()).isZero();
            assertThat(page.getRepeatingRows().getFirstRow()).isEqualTo(HEAD);
            assertThat(page.getLastRowNum()).isEqualTo(HEAD + 300 + 2);
        }
    }

    @Test
    void theSameSheetHasTheSameBytes() throws IOException {
        var once = xlsx.print(SheetSamples.monthly(5));
        assertThat(xlsx.print(SheetSamples.monthly(5))).isEqualTo(once);
        Files.write(Path.of("target/sheet.xlsx"), once);
    }

    private XSSFWorkbook open(int rows) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(xlsx.print(SheetSamples.monthly(rows))));
    }
}
