package vn.chiboso.membership.domain.roll;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Objects;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.chiboso.membership.domain.RollRefusal;
import vn.chiboso.membership.domain.Sex;

class RollReaderTests {
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 4, 40})
    void findsTheHeadingUnderAnyNumberOfTitleRows(int titles) {
        var sheet = Lines.titled(titles)
                .member("Vũ Văn Hùng", "01/02/1978", "38.000001")
                .read();

        assertThat(sheet.lines()).singleElement().extracting(RawLine::row).isEqualTo(titles + 2);
        assertThat(sheet.fields()).contains(RollField.FULL_NAME, RollField.CEREMONY, RollField.PHONE);
    }

    @Test
    void knowsOtherHeadingsWithoutDiacriticsDecomposedAndBrokenOverLines() {
        var sheet = new Lines()
                .row(
                        "TT",
                        "HO TEN",
                        "Nga\u0300y  tha\u0301ng\nna\u0306m sinh",
                        "Ngày vào\nĐảng",
                        "Ngày vào Đảng chính thức",
                        "Di động",
                        "Biệt danh")
                .row(1, "Lê Văn A", "1/2/1980", "1/2/2010", "1/2/2011", "0987.557.600", "Tư")
                .read();

        assertThat(sheet.fields())
                .containsExactlyInAnyOrder(
                        RollField.NUMBER,
                        RollField.FULL_NAME,
                        RollField.BIRTH,
                        RollField.CEREMONY,
                        RollField.OFFICIAL,
                        RollField.PHONE);
        assertThat(sheet.unknown()).containsExactly("Biệt danh");
    }

    @Test
    void readsAHeadingOverTwoRowsWithBirthDaysOfMenAndWomenApart() {
        var sheet = new Lines()
                .row("STT", "Họ và tên", "Năm sinh", null, "Ngày tháng năm", null, "Số thẻ")
                .row(null, null, "Nam", "Nữ", "Vào Đảng", "Chính thức", null)
                .row(1, "Lê Văn A", "1950", null, "1/2/1980", "1/2/1981", "38000001")
                .row(2, "Bùi Thị B", null, "1955", "1/2/1980", "1/2/1981", "38000002")
                .read();

        assertThat(sheet.fields()).contains(RollField.BIRTH, RollField.CEREMONY, RollField.OFFICIAL, RollField.CARD);
        assertThat(sheet.lines()).extracting(RawLine::sex).containsExactly(Sex.MALE, Sex.FEMALE);
        assertThat(sheet.lines()).allSatisfy(line -> assertThat(line.cells()).containsKey(RollField.BIRTH));
    }

    @Test
    void joinsANameThatStandsInTwoColumns() {
        var sheet = new Lines()
                .row("STT", "Họ và tên", null, "Ngày sinh", "Ngày kết nạp")
                .row(1, "Nguyễn Văn", "An", "1/2/1980", "1/2/2010")
                .read();

        assertThat(Objects.requireNonNull(sheet.lines().getFirst().cells().get(RollField.FULL_NAME))
                        .shown())
                .isEqualTo("Nguyễn Văn An");
    }

    @Test
    void leavesOutColumnNumbersTotalsAndSignatures() {
        var sheet = Lines.headed()
                .row("(1)", "(2)", "(3)", "(4)", "(5)", "(6)", "(7)", "(8)", "(9)", "(10)")
                .member("Vũ Văn Hùng", "01/02/1978", "38.000001")
                .row("Tổng số", "1 đảng viên")
                .row(null, null, null, null, null, null, "T/M CHI BỘ")
                .read();

        assertThat(sheet.lines()).hasSize(1);
        assertThat(sheet.ignored()).containsExactly(2, 4, 5);
    }

    @Test
    void stopsAtTheLimitAndSaysHowManyAreTaken() {
        var lines = Lines.headed();
        for (var i = 0; i < 11; i++) {
            lines.member("Lê Văn A", "01/02/1978", "38.00000" + i % 10);
        }
        refused(lines, 10, r -> {
            assertThat(r.code()).endsWith("too-many-rows");
            assertThat(r.args()).containsExactly(10);
        });
    }

    @Test
    void namesAMissingColumn() {
        refused(
                new Lines()
                        .row("STT", "Họ và tên", "Ngày sinh", "Điện thoại")
                        .row(1, "Lê Văn A", "1/2/1980", "0987557600"),
                10,
                r -> {
                    assertThat(r.code()).endsWith("missing-column");
                    assertThat(r.args()).containsExactly("Ngày kết nạp");
                    assertThat(r.field()).isEqualTo("file");
                });
    }

    @Test
    void refusesTheSameHeadingTwice() {
        refused(
                new Lines()
                        .row("Họ và tên", "Ngày sinh", "Ngày kết nạp", "Ngày vào Đảng")
                        .row("A", "1/2/1980", "1/2/2010", "1/2/2010"),
                10,
                r -> assertThat(r.code()).endsWith("double-column"));
    }

    @Test
    void refusesASheetWithoutHeadingWithoutPeopleAndWithoutAnything() {
        refused(
                new Lines().row("Ghi chú của tôi").row("mua gạo"),
                10,
                r -> assertThat(r.code()).endsWith("no-header"));
        refused(Lines.headed(), 10, r -> assertThat(r.code()).endsWith("no-people"));
        refused(new Lines(), 10, r -> assertThat(r.code()).endsWith("no-content"));
    }

    private static void refused(Lines lines, int most, Consumer<RollRefusal> what) {
        assertThatThrownBy(() -> lines.read(most)).isInstanceOfSatisfying(RollRefusal.class, what::accept);
    }
}
