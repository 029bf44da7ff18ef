package vn.chiboso.evaluation.domain.criteria;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.chiboso.evaluation.Sets;

class CriteriaSheetTests {
    private static final String FRAME = "group,item,label_vi,label_en,max_points,evidence\n";
    private static final String GROUPED = "group,group_vi,group_max,item,label_vi,points,scale\n";

    private static SheetReading read(String text) {
        return CriteriaSheet.read(text.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    private static List<String> codes(List<SheetProblem> problems) {
        return problems.stream()
                .map(problem -> problem.row() + " " + problem.column() + " "
                        + problem.what().code())
                .toList();
    }

    private static void refusesFile(byte[] content, String code) {
        assertThatExceptionOfType(SheetRefused.class)
                .isThrownBy(() -> CriteriaSheet.read(content))
                .satisfies(refused ->
                        assertThat(refused.problems().getFirst().what().code()).isEqualTo("evaluation.sheet." + code));
    }

    @Test
    void theCentralFrameImportsAsItIs() {
        var reading = CriteriaSheet.read(Sets.sheet("central-frame.csv"));
        assertThat(reading.problems()).isEmpty();
        assertThat(reading.criteria())
                .extracting(Criterion::evidence)
                .containsExactly(
                        EvidenceKind.DATE_AND_DURATION,
                        EvidenceKind.ATTENDANCE,
                        EvidenceKind.JUDGED,
                        EvidenceKind.PREPARATION,
                        EvidenceKind.STEPS,
                        EvidenceKind.SPEAKERS,
                        EvidenceKind.JUDGED,
                        EvidenceKind.JUDGED,
                        EvidenceKind.TASKS,
                        EvidenceKind.CLOSING);
        assertThat(Sets.of(reading.criteria()).criteria()).hasSize(10);
    }

    @Test
    void theWardsSheetSumsTo100InBothMonthsThoughPrintedItTopsOutAt95() {
        var reading = CriteriaSheet.read(Sets.sheet("an-phu.csv"));
        assertThat(reading.problems()).isEmpty();
        assertThat(CriteriaSet.sum(reading.criteria(), true)).isEqualByComparingTo("100");
        assertThat(CriteriaSet.sum(reading.criteria(), false)).isEqualByComparingTo("100");
        assertThat(reading.criteria())
                .filteredOn(criterion -> criterion.max().dependsOnMonth())
                .extracting(
                        criterion -> criterion.number() + " " + criterion.max().without())
                .containsExactly("4.2 15", "4.3 0");
        assertThat(reading.notes()).anyMatch(note -> note.code().equals("evaluation.sheet.note.combined"));
    }

    @Test
    void theWardsSheetGetsItsEvidenceFromTheLabels() {
        var kinds = CriteriaSheet.read(Sets.sheet("an-phu.csv")).criteria().stream()
                .filter(criterion -> criterion.evidence() != EvidenceKind.JUDGED)
                .map(criterion -> criterion.number() + " " + criterion.evidence())
                .toList();
        assertThat(kinds)
                .containsExactly(
                        "1 DURATION",
                        "2.1 ATTENDANCE",
                        "3.3 COMMITTEE",
                        "3.4 NOTICE",
                        "3.5 PAPERS",
                        "4.1 STEPS",
                        "4.5 SPEAKERS",
                        "7.1 TASKS",
                        "8.1 CONCLUSION",
                        "8.2 MINUTES",
                        "8.3 POSTING");
    }

    @Test
    void problemsNameRowAndColumn() {
        var reading = read(FRAME + "1,1,Thời gian,,năm,judged\n1,,Thiếu số,,5,judged\n2,2,Lạ,,5,tử vi\n");
        assertThat(codes(reading.problems()))
                .containsExactly(
                        "2 max_points evaluation.sheet.not-points",
                        "3 item evaluation.sheet.missing",
                        "4 evidence evaluation.sheet.unknown-evidence");
    }

    @Test
    void aGroupThatDoesNotAddUpIsNamed() {
        var reading = read(GROUPED + "1,Thời gian,5,1,Thời lượng,4,\n");
        assertThat(codes(reading.problems())).containsExactly("2 group_max evaluation.sheet.group-sum");
    }

    @Test
    void anUnknownRemarkIsNotGuessed() {
        var reading = read(GROUPED + "1,Thời gian,5,1,Thời lượng,5,tùy chi bộ\n");
        assertThat(codes(reading.problems())).containsExactly("2 scale evaluation.sheet.unknown-remark");
    }

    @Test
    void formulasAndTagsAreJustTextInLabelsAndNoNumbers() {
        var reading = read(FRAME + "1,1,\"=HYPERLINK(\"\"http://x\"\")\",<script>alert(1)</script>,=1+1,judged\n");
        assertThat(codes(reading.problems())).containsExactly("2 max_points evaluation.sheet.not-points");
        var harmless = read(FRAME + "1,1,=1+1,<b>x</b>,5,judged\n");
        assertThat(harmless.criteria().getFirst().label()).isEqualTo("=1+1");
        assertThat(harmless.criteria().getFirst().labelEn()).isEqualTo("<b>x</b>");
    }

    @Test
    void semicolonsMarksAndDecomposedLettersAreRead() {
        var reading = read("\uFEFFgroup;item;label_vi;label_en;max_points;evidence\r\n1;1;Ho\u0323p;;2,5;judged\r\n");
        assertThat(reading.criteria().getFirst().label()).isEqualTo("Họp");
        assertThat(reading.criteria().getFirst().max().without()).isEqualByComparingTo("2.5");
    }

    @Test
    void filesThatAreNoSheetsAreRefused() {
        refusesFile(new byte[0], "empty");
        refusesFile(new byte[] {'P', 'K', 3, 4, (byte) 0xff, (byte) 0xfe}, "not-text");
        refusesFile(new byte[] {'a', 0, 'b'}, "not-text");
        refusesFile("a,b,c\n1,2,3\n".getBytes(java.nio.charset.StandardCharsets.UTF_8), "unknown-shape");
        refusesFile(new byte[300 * 1024], "too-large");
        refusesFile((FRAME + "1,\"x").getBytes(java.nio.charset.StandardCharsets.UTF_8), "open-quote");
        refusesFile(("a\n".repeat(600)).getBytes(java.nio.charset.StandardCharsets.UTF_8), "too-many-lines");
    }

    @Test
    void aLineTooWideIsNamed() {
        assertThat(codes(read(FRAME + "1,1,a,b,5,judged,extra\n").problems()))
                .containsExactly("2  evaluation.sheet.too-many-cells");
    }
}
