package vn.chiboso.documents.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.chiboso.documents.api.Block;
import vn.chiboso.documents.api.PaperDraft;
import vn.chiboso.documents.api.PaperKind;
import vn.chiboso.documents.api.Signature;
import vn.chiboso.membership.api.Term;
import vn.chiboso.membership.api.UnitId;

class OfficialPaperTests {
    private static final UnitId UNIT = new UnitId(new UUID(1, 1));
    private static final Term TERM = new Term(UNIT, LocalDate.of(2025, 7, 1), LocalDate.of(2030, 6, 30));
    private static final IssuerRule BRANCH = new IssuerRule("CB", "Lưu Chi bộ.", "05-HD/VPTW");

    @ParameterizedTest
    @CsvSource({"1,01-NQ/CB", "9,09-NQ/CB", "10,10-NQ/CB", "123,123-NQ/CB"})
    void numbersBelowTenArePadded(int number, String symbol) {
        var series = new NumberSeries(PaperKind.RESOLUTION, TERM);
        assertThat(series.symbol(number, BRANCH)).isEqualTo(symbol);
    }

    @Test
    void numbersBeginAtOne() {
        var series = new NumberSeries(PaperKind.DECISION, TERM);
        assertThat(series.symbol(1, BRANCH)).isEqualTo("01-QĐ/CB");
        assertThatThrownBy(() -> series.symbol(0, BRANCH)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-02-05,'Quảng Bình, ngày 05 tháng 02 năm 2026'",
        "2026-01-31,'Quảng Bình, ngày 31 tháng 01 năm 2026'",
        "2026-03-09,'Quảng Bình, ngày 09 tháng 3 năm 2026'",
        "2026-12-10,'Quảng Bình, ngày 10 tháng 12 năm 2026'"
    })
    void daysBelowTenAndTheFirstTwoMonthsArePadded(LocalDate day, String line) {
        assertThat(new PaperHead("", "", "05-NQ/CB", "Quảng Bình", day).dateLine())
                .isEqualTo(line);
    }

    @Test
    void theNumberHasNoColon() {
        assertThat(new PaperHead("", "", "05-NQ/CB", "", LocalDate.EPOCH).numberLine())
                .isEqualTo("Số 05-NQ/CB");
    }

    @ParameterizedTest
    @CsvSource({
        "Đảng ủy xã Quảng Bình,Quảng Bình",
        "Đảng uỷ phường Hạc Thành,Hạc Thành",
        "Đảng bộ đặc khu Phú Quốc,Phú Quốc",
        "xã Quảng Bình,Quảng Bình",
        "Đảng bộ tỉnh Thanh Hóa,Thanh Hóa",
        "Xã Phường Một,Phường Một"
    })
    void thePlaceIsTheCommuneWithoutItsRank(String name, String place) {
        assertThat(BodyNames.place(name)).isEqualTo(place);
    }

    @ParameterizedTest
    @CsvSource({
        "Chi bộ thôn Giang Đông,CHI BỘ THÔN GIANG ĐÔNG",
        "xã Quảng Bình,ĐẢNG ỦY XÃ QUẢNG BÌNH",
        "Đảng bộ xã Quảng Bình,ĐẢNG BỘ XÃ QUẢNG BÌNH"
    })
    void bodiesAreWrittenInCapitals(String name, String written) {
        assertThat(BodyNames.onPaper(name)).isEqualTo(written);
    }

    @Test
    void recipientsEndWithTheArchiveOnceAndOnlyWhereThereAreAny() {
        var paper = paper(
                List.of(), List.of("- Đảng ủy xã;", "Các đồng chí đảng viên,", "Lưu Chi bộ."), List.of(signature("A")));
        assertThat(paper.recipients()).containsExactly("Đảng ủy xã,", "Các đồng chí đảng viên,", "Lưu Chi bộ.");
        assertThat(paper(List.of(), List.of(), List.of(signature("A"))).recipients())
                .isEmpty();
    }

    @Test
    void aPaperHasOneSignatureOrTwo() {
        assertThatThrownBy(() -> paper(List.of(), List.of(), List.of())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> paper(List.of(), List.of(), List.of(signature("A"), signature("B"), signature("C"))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void textsAreCleanedAndParagraphsTypedInLinesAreSplit() {
        var paper = paper(
                List.of(
                        new Block.Paragraph("Một\u0000\u0008\tdo\u0300ng\r\n\r\nHai \uD800dòng\u202E"),
                        new Block.Paragraph(" \n "),
                        new Block.Heading(1, "\u0007"),
                        new Block.Item("- gạch"),
                        new Block.Table(List.of("A\tB"), List.of(List.of(" x \n\n y ")))),
                List.of(),
                List.of(signature("T/M CHI BỘ\n BÍ THƯ ")));
        assertThat(paper.body())
                .containsExactly(
                        new Block.Paragraph("Một dòng"),
                        new Block.Paragraph("Hai dòng"),
                        new Block.Item("gạch"),
                        new Block.Table(List.of("A B"), List.of(List.of("x\ny"))));
        assertThat(paper.signatures().getFirst().capacity()).isEqualTo("T/M CHI BỘ\nBÍ THƯ");
    }

    @ParameterizedTest
    @EnumSource(PaperKind.class)
    void everyKindButTheLetterHasATypeInWords(PaperKind kind) {
        assertThat(KindTitles.of(kind).isEmpty()).isEqualTo(kind == PaperKind.LETTER);
    }

    @Test
    void widthsFollowTheTextsAndFillThePage() {
        var widths = ColumnWidths.of(new Block.Table(
                List.of("STT", "Nội dung"), List.of(List.of("1", "Một câu dài về nhiệm vụ của chi bộ trong tháng"))));
        assertThat(widths[0] + widths[1]).isBetween(0.999f, 1.001f);
        assertThat(widths[1]).isGreaterThan(3 * widths[0]);
    }

    private static OfficialPaper paper(List<Block> body, List<String> recipients, List<Signature> signatures) {
        var draft = new PaperDraft(
                "k", UNIT, PaperKind.NOTICE, "về\tviệc", LocalDate.of(2026, 2, 5), body, recipients, signatures);
        var head = new PaperHead("TRÊN", "DƯỚI", "01-TB/CB", "Quảng Bình", draft.date());
        return OfficialPaper.of(draft, head, "Lưu Chi bộ.");
    }

    private static Signature signature(String capacity) {
        return new Signature(capacity, "Nguyễn Văn Thành");
    }
}
