package vn.chiboso.documents.adapter.out.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import vn.chiboso.documents.SheetSamples;
import vn.chiboso.documents.api.Sheet;

class SheetPdfTests {
    private final SheetPdf pdf = new SheetPdf();

    @Test
    void everyPageIsLandscapeRepeatsTheHeadAndCountsThePages() throws IOException {
        var bytes = pdf.print(SheetSamples.monthly(120));
        Files.write(Path.of("target/sheet.pdf"), bytes);
        try (var document = Loader.loadPDF(bytes)) {
            var pages = document.getNumberOfPages();
            assertThat(pages).isGreaterThan(2);
            for (var page = 1; page <= pages; page++) {
                var box = document.getPage(page - 1).getMediaBox();
                assertThat(box.getWidth()).isGreaterThan(box.getHeight());
                var stripper = new PDFTextStripper();
                stripper.setSortByPosition(true);
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                assertThat(stripper.getText(document))
                        .contains("Ngày họp")
                        .containsPattern("Trang " + page + "/\\s*" + pages);
            }
        }
    }

    @Test
    void numbersAndDaysReadTheVietnameseWay() throws IOException {
        try (var document = Loader.loadPDF(pdf.print(SheetSamples.monthly(1)))) {
            assertThat(new PDFTextStripper().getText(document))
                    .contains("1.234,5", "03/10/2026", "ĐẢNG ỦY XÃ QUẢNG BÌNH");
        }
    }

    @Test
    void noWordOrDayBreaksInASheetOfEighteenColumns() throws IOException {
        var columns = new ArrayList<Sheet.Column>();
        var row = new ArrayList<Object>();
        for (var column = 0; column < 18; column++) {
            columns.add(new Sheet.Column(column % 2 == 0 ? "Điểm chính thức" : "Ngày họp", 4, false));
            row.add(column % 2 == 0 ? "Nghị quyết" : LocalDate.of(2026, 11, 3));
        }
        var sheet = new Sheet("ĐẢNG BỘ", "CHI BỘ", "BÁO CÁO", "", columns, List.of(row), List.of());
        try (var document = Loader.loadPDF(pdf.print(sheet))) {
            var words = List.of(new PDFTextStripper().getText(document).split("\\s+"));
            assertThat(words).filteredOn("03/11/2026"::equals).hasSize(9);
            assertThat(words).filteredOn("quyết"::equals).hasSize(9);
        }
    }

    @Test
    void theSameSheetHasTheSameBytes() {
        assertThat(pdf.print(SheetSamples.monthly(5))).isEqualTo(pdf.print(SheetSamples.monthly(5)));
    }
}
