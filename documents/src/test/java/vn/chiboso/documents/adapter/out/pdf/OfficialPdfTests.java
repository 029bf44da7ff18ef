package vn.chiboso.documents.adapter.out.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.chiboso.documents.SamplePapers.LAYOUT;
import static vn.chiboso.documents.SamplePapers.printed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import vn.chiboso.documents.SamplePapers;
import vn.chiboso.documents.api.PaperDraft;
import vn.chiboso.membership.api.UnitId;

class OfficialPdfTests {
    private static final UnitId UNIT = new UnitId(new UUID(1, 1));
    private static final float MILLIMETRE = 72 / 25.4f;

    private final OfficialPdf pdf = new OfficialPdf();

    @Test
    void thePartsStandInTheOrderOfAnOfficialPaper() throws IOException {
        Files.write(Path.of("target/sample.pdf"), pdf.print(printed(SamplePapers.resolution("a", UNIT)), LAYOUT));
        Files.write(Path.of("target/minutes.pdf"), pdf.print(printed(SamplePapers.minutes("a", UNIT)), LAYOUT));
        try (var document = open(SamplePapers.resolution("a", UNIT))) {
            assertThat(text(document, 1, document.getNumberOfPages()))
                    .contains("ĐẢNG ỦY XÃ QUẢNG BÌNH", "ĐẢNG CỘNG SẢN VIỆT NAM", "CHI BỘ THÔN GIANG ĐÔNG")
                    .containsSubsequence(
                            "Số 05-NQ/CB",
                            "Quảng Bình, ngày 05 tháng 02 năm 2026",
                            "NGHỊ QUYẾT",
                            "sinh hoạt chi bộ thường kỳ tháng 02 năm 2026",
                            "I- Kết quả",
                            "- Gieo cấy",
                            "Người thực",
                            "II- Nhiệm vụ",
                            "Nơi nhận:")
                    .contains("T/M CHI BỘ", "BÍ THƯ", "Nguyễn Văn Thành", "Lưu Chi bộ.")
                    .doesNotContain("Số:");
        }
    }

    @Test
    void everyLetterStandsWithinTheMarginsOfA4() throws IOException {
        try (var document = open(SamplePapers.longReport("a", UNIT, 20))) {
            var box = document.getPage(0).getMediaBox();
            assertThat(box.getWidth()).isBetween(595f, 596f);
            assertThat(box.getHeight()).isBetween(841f, 843f);
            var letters = letters(document);
            var left = letters.stream()
                    .map(TextPosition::getXDirAdj)
                    .min(Float::compare)
                    .orElseThrow();
            var right = letters.stream()
                    .filter(l -> !l.getUnicode().isBlank())
                    .map(l -> l.getXDirAdj() + l.getWidthDirAdj())
                    .max(Float::compare)
                    .orElseThrow();
            var lowest = letters.stream()
                    .map(TextPosition::getYDirAdj)
                    .max(Float::compare)
                    .orElseThrow();
            assertThat(left).isBetween(30 * MILLIMETRE - 1, 30 * MILLIMETRE + 1);
            // a comma or full stop at the end of a line hangs out by part of its width
            assertThat(right).isBetween((210 - 15) * MILLIMETRE - 2, (210 - 15) * MILLIMETRE + 2);
            assertThat(lowest).isLessThanOrEqualTo((297 - 20) * MILLIMETRE);
        }
    }

    @Test
    void fontsAreEmbeddedAsFarAsUsed() throws IOException {
        try (var document = open(SamplePapers.resolution("a", UNIT))) {
            var names = new ArrayList<String>();
            for (var page : document.getPages()) {
                for (var name : page.getResources().getFontNames()) {
                    var font = page.getResources().getFont(name);
                    assertThat(font.isEmbedded()).isTrue();
                    names.add(font.getName());
                }
            }
            assertThat(names).isNotEmpty().allMatch(name -> name.matches("[A-Z]{6}\\+LiberationSerif.*"));
        }
    }

    @Test
    void pagesAreNumberedTopCentreFromTheSecondOn() throws IOException {
        try (var document = open(SamplePapers.longReport("a", UNIT, 20))) {
            assertThat(document.getNumberOfPages()).isGreaterThan(2);
            assertThat(text(document, 1, 1)).startsWith("ĐẢNG");
            assertThat(text(document, 2, 2).strip()).startsWith("2\n");
            assertThat(text(document, 3, 3).strip()).startsWith("3\n");
        }
    }

    @Test
    void fiftyPagesAndThreeHundredRowsArePrintedWithTheHeadOnEveryPage() throws IOException {
        try (var document = open(SamplePapers.longReport("a", UNIT, 180))) {
            assertThat(document.getNumberOfPages()).isGreaterThanOrEqualTo(50);
        }
        try (var document = open(SamplePapers.longTable("a", UNIT, 300))) {
            assertThat(document.getNumberOfPages()).isGreaterThan(5);
            for (var page = 2; page < document.getNumberOfPages(); page++) {
                assertThat(text(document, page, page)).contains("Họ và tên");
            }
            assertThat(text(document, 1, document.getNumberOfPages())).contains("Nguyễn Văn 300");
        }
    }

    @Test
    void theSignatureBlockIsNeverTornApart() throws IOException {
        for (var paragraphs = 5; paragraphs < 12; paragraphs++) {
            try (var document = open(SamplePapers.longReport("a", UNIT, paragraphs))) {
                var last = text(document, document.getNumberOfPages(), document.getNumberOfPages());
                assertThat(last).contains("T/M CHI BỘ", "BÍ THƯ", "Nguyễn Văn Thành", "Nơi nhận:", "Lưu Chi bộ.");
            }
        }
    }

    @Test
    void noHeadingIsLeftAloneAtTheFootOfAPage() throws IOException {
        try (var document = open(SamplePapers.manyHeadings("a", UNIT, 80))) {
            assertThat(document.getNumberOfPages()).isGreaterThan(4);
            for (var page = 1; page <= document.getNumberOfPages(); page++) {
                assertThat(text(document, page, page).strip().lines().toList().getLast())
                        .doesNotContain("Mục");
            }
        }
    }

    @Test
    void itTellsItsLanguageAndTitleAndIsTheSameEachTime() throws IOException {
        var once = pdf.print(printed(SamplePapers.resolution("a", UNIT)), LAYOUT);
        assertThat(pdf.print(printed(SamplePapers.resolution("a", UNIT)), LAYOUT))
                .isEqualTo(once);
        try (var document = Loader.loadPDF(once)) {
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("vi");
            assertThat(document.getDocumentInformation().getTitle())
                    .isEqualTo("NGHỊ QUYẾT sinh hoạt chi bộ thường kỳ tháng 02 năm 2026");
        }
    }

    private PDDocument open(PaperDraft draft) throws IOException {
        return Loader.loadPDF(pdf.print(printed(draft), LAYOUT));
    }

    private static String text(PDDocument document, int from, int to) throws IOException {
        var stripper = new PDFTextStripper();
        stripper.setSortByPosition(true);
        stripper.setStartPage(from);
        stripper.setEndPage(to);
        return stripper.getText(document);
    }

    private static List<TextPosition> letters(PDDocument document) throws IOException {
        var letters = new ArrayList<TextPosition>();
        new PDFTextStripper() {
            @Override
            protected void writeString(String text, List<TextPosition> positions) {
                letters.addAll(positions);
            }
        }.getText(document);
        return letters;
    }
}
