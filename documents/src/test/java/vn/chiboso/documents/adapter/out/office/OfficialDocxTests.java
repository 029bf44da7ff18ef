package vn.chiboso.documents.adapter.out.office;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.chiboso.documents.SamplePapers.LAYOUT;
import static vn.chiboso.documents.SamplePapers.printed;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import java.util.stream.Collectors;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.LineSpacingRule;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Test;
import vn.chiboso.documents.SamplePapers;
import vn.chiboso.documents.api.PaperDraft;
import vn.chiboso.membership.api.UnitId;

class OfficialDocxTests {
    private static final UnitId UNIT = new UnitId(new UUID(1, 1));

    private final OfficialDocx docx = new OfficialDocx();

    @Test
    void theSheetIsA4WithTheMarginsOfTheGuidance() throws IOException {
        try (var document = open(SamplePapers.resolution("a", UNIT))) {
            var section = document.getDocument().getBody().getSectPr();
            assertThat(section.getPgSz().getW().toString()).isEqualTo("11906");
            assertThat(section.getPgSz().getH().toString()).isEqualTo("16838");
            assertThat(section.getPgMar().getTop().toString()).isEqualTo("1134");
            assertThat(section.getPgMar().getBottom().toString()).isEqualTo("1134");
            assertThat(section.getPgMar().getLeft().toString()).isEqualTo("1701");
            assertThat(section.getPgMar().getRight().toString()).isEqualTo("850");
            assertThat(section.isSetTitlePg()).isTrue();
        }
    }

    @Test
    void thePartsStandInTheOrderOfAnOfficialPaper() throws IOException {
        assertThat(text(SamplePapers.resolution("a", UNIT)))
                .containsSubsequence(
                        "ĐẢNG ỦY XÃ QUẢNG BÌNH",
                        "CHI BỘ THÔN GIANG ĐÔNG",
                        "*",
                        "ĐẢNG CỘNG SẢN VIỆT NAM",
                        "Số 05-NQ/CB",
                        "Quảng Bình, ngày 05 tháng 02 năm 2026",
                        "NGHỊ QUYẾT",
                        "sinh hoạt chi bộ thường kỳ",
                        "-----",
                        "I- Kết quả",
                        "1. Công tác",
                        "a) Phát triển",
                        "- Gieo cấy",
                        "Người thực hiện",
                        "Lê Văn Hùng",
                        "II- Nhiệm vụ",
                        "Nơi nhận:",
                        "- Đảng ủy xã Quảng Bình (để báo cáo),",
                        "- Lưu Chi bộ.",
                        "T/M CHI BỘ",
                        "BÍ THƯ",
                        "Nguyễn Văn Thành")
                .doesNotContain("Số:");
    }

    @Test
    void theBodyIsJustifiedIndentedAndExactlySpaced() throws IOException {
        try (var document = open(SamplePapers.resolution("a", UNIT))) {
            var paragraph = starting(document, "Ngày 03");
            assertThat(paragraph.getAlignment()).isEqualTo(ParagraphAlignment.BOTH);
            assertThat(paragraph.getIndentationFirstLine()).isEqualTo(567);
            assertThat(paragraph.getSpacingLineRule()).isEqualTo(LineSpacingRule.EXACT);
            assertThat(paragraph.getSpacingBetween()).isBetween(18.0, 22.0);
            assertThat(paragraph.getSpacingAfter()).isEqualTo(120);
            var run = paragraph.getRuns().getFirst();
            assertThat(run.getFontFamily()).isEqualTo("Times New Roman");
            assertThat(run.getFontSizeAsDouble()).isEqualTo(14);
        }
    }

    @Test
    void headingsAreBoldAndStayWithWhatFollows() throws IOException {
        try (var document = open(SamplePapers.resolution("a", UNIT))) {
            var heading = starting(document, "I- Kết quả");
            assertThat(heading.isKeepNext()).isTrue();
            assertThat(heading.getRuns().getFirst().isBold()).isTrue();
        }
    }

    @Test
    void tablesHaveLinesAndRepeatTheirHead() throws IOException {
        try (var document = open(SamplePapers.longTable("a", UNIT, 300))) {
            var table = document.getTables().get(1);
            assertThat(table.getNumberOfRows()).isEqualTo(301);
            assertThat(table.getRow(0).isRepeatHeader()).isTrue();
            assertThat(table.getRow(1).isRepeatHeader()).isFalse();
            assertThat(table.getInsideHBorderType()).isNotNull();
            assertThat(table.getRow(300).getCell(1).getText()).isEqualTo("Nguyễn Văn 300");
        }
    }

    @Test
    void minutesAreSignedLeftByTheWriterAndRightByTheChair() throws IOException {
        try (var document = open(SamplePapers.minutes("a", UNIT))) {
            var foot = document.getTables().getLast().getRow(0);
            assertThat(foot.isCantSplitRow()).isTrue();
            assertThat(foot.getCell(0).getText()).contains("NGƯỜI GHI BIÊN BẢN").contains("Lê Thị Mai");
            assertThat(foot.getCell(1).getText()).contains("CHỦ TRÌ").contains("Nguyễn Văn Thành");
        }
        assertThat(text(SamplePapers.minutes("a", UNIT))).contains("BIÊN BẢN").doesNotContain("Nơi nhận");
    }

    @Test
    void pagesAreNumberedAboveTheTextButNotTheFirst() throws IOException {
        try (var document = open(SamplePapers.resolution("a", UNIT))) {
            var policy = document.getHeaderFooterPolicy();
            var number = policy.getDefaultHeader().getParagraphs().getFirst();
            assertThat(number.getAlignment()).isEqualTo(ParagraphAlignment.CENTER);
            assertThat(number.getCTP().getFldSimpleArray(0).getInstr()).isEqualTo("PAGE");
            assertThat(policy.getFirstPageHeader()
                            .getParagraphs()
                            .getFirst()
                            .getCTP()
                            .sizeOfFldSimpleArray())
                    .isZero();
        }
    }

    @Test
    void theSamePaperHasTheSameBytesAndTellsNothingOfTheMachine() throws IOException {
        var once = docx.print(printed(SamplePapers.resolution("a", UNIT)), LAYOUT);
        var again = docx.print(printed(SamplePapers.resolution("a", UNIT)), LAYOUT);
        assertThat(again).isEqualTo(once);
        try (var document = new XWPFDocument(new ByteArrayInputStream(once))) {
            var core = document.getProperties().getCoreProperties();
            assertThat(core.getTitle()).isEqualTo("NGHỊ QUYẾT sinh hoạt chi bộ thường kỳ tháng 02 năm 2026");
            assertThat(core.getCreator()).isEqualTo("CHI BỘ THÔN GIANG ĐÔNG");
            assertThat(document.getStyles().getCtStyles().toString()).contains("vi-VN");
        }
        Files.write(Path.of("target/sample.docx"), once);
    }

    @Test
    void fiftyPagesArePrinted() throws IOException {
        assertThat(text(SamplePapers.longReport("a", UNIT, 150))).contains("Đoạn 150.");
    }

    private XWPFDocument open(PaperDraft draft) throws IOException {
        return new XWPFDocument(new ByteArrayInputStream(docx.print(printed(draft), LAYOUT)));
    }

    private String text(PaperDraft draft) throws IOException {
        try (var document = open(draft);
                var extractor = new XWPFWordExtractor(document)) {
            return extractor.getText();
        }
    }

    private static XWPFParagraph starting(XWPFDocument document, String words) {
        return document.getParagraphs().stream()
                .filter(p -> p.getText().startsWith(words))
                .collect(Collectors.toList())
                .getFirst();
    }
}
