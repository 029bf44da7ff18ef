package vn.chiboso.membership.adapter.out.xlsx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.chiboso.membership.domain.RollRefusal;
import vn.chiboso.membership.domain.roll.Cell;
import vn.chiboso.membership.domain.roll.SheetFormat;
import vn.chiboso.membership.domain.roll.SheetRow;

class CsvTextTests {
    private static final String TABLE = "Họ và tên;Ngày sinh\nNguyễn Thị Ước;01/02/1978\n";

    @Test
    void readsEveryEncodingThatSpreadsheetsSave() {
        for (var bytes : List.of(
                TABLE.getBytes(StandardCharsets.UTF_8),
                ("\uFEFF" + TABLE).getBytes(StandardCharsets.UTF_8),
                ("\uFEFF" + TABLE).getBytes(StandardCharsets.UTF_16LE),
                ("\uFEFF" + TABLE).getBytes(StandardCharsets.UTF_16BE),
                Normalizer.normalize(TABLE, Normalizer.Form.NFD).getBytes(StandardCharsets.UTF_8),
                windows(TABLE))) {
            assertThat(CsvText.isOne(bytes)).isTrue();
            assertThat(read(bytes))
                    .containsExactly(List.of("Họ và tên", "Ngày sinh"), List.of("Nguyễn Thị Ước", "01/02/1978"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t"})
    void findsWhatStandsBetweenCells(String separator) {
        assertThat(read("a%sb%sc\n\"1%s2\"%s\"say \"\"yes\"\"\"%s\n"
                        .replace("%s", separator)
                        .getBytes(StandardCharsets.UTF_8)))
                .containsExactly(
                        List.of("a", "b", "c"),
                        List.of("1" + (separator.isBlank() ? " " : separator) + "2", "say \"yes\""))
                .hasSize(2);
    }

    @Test
    void countsLinesAsAnEditorDoesAndLeavesEmptyCellsOut() {
        var rows = new ArrayList<SheetRow>();
        CsvText.read("a;\"b\nb\"\r\n;;\r\nc;d".getBytes(StandardCharsets.UTF_8), rows::add);

        assertThat(rows).extracting(SheetRow::number).containsExactly(1, 3, 4);
        assertThat(rows.get(1).cells()).isEmpty();
        assertThat(rows.get(0).cells().get(1)).isEqualTo(new Cell.Text("b b"));
    }

    @Test
    void refusesAQuoteThatNeverCloses() {
        assertThatThrownBy(() -> read("a;\"b\nc;d".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(RollRefusal.class);
    }

    @Test
    void isNoTableWithoutSeparatorsNorWhenItIsBinary() {
        assertThat(CsvText.isOne("chỉ là chữ".getBytes(StandardCharsets.UTF_8))).isFalse();
        assertThat(CsvText.isOne(new byte[] {1, 2, ',', 4})).isFalse();
        assertThat(CsvText.isOne(new byte[] {'P', 'K', 3, 4, ','})).isFalse();
        assertThat(CsvText.isOne("<html>a,b".getBytes(StandardCharsets.UTF_8))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"=cmd|' /C calc'!A0", "+84987557600", "-chú thích", "@SUM(A1)", "'=1", "'lá", "a,b;\"c\""})
    void whatLeavesIsNoFormulaAndComesBackAsItWas(String cell) {
        var out = new ByteArrayOutputStream();
        try (var sheet = new StreamedRollSheets().open(SheetFormat.CSV, out, List.of("x", "y"))) {
            sheet.row(List.of(cell, "1"));
        }
        var text = out.toString(StandardCharsets.UTF_8);

        assertThat(text.lines().toList().get(1)).doesNotMatch("\"?[=+@-].*");
        assertThat(read(out.toByteArray())).containsExactly(List.of("x", "y"), List.of(cell, "1"));
    }

    /** Letters with a tone are two in that code page: the letter and its tone. */
    private static byte[] windows(String text) {
        var out = new StringBuilder();
        for (var c : text.toCharArray()) {
            var encoder = Charset.forName("windows-1258").newEncoder();
            if (encoder.canEncode(c)) {
                out.append(c);
            } else {
                out.append(Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD)
                        .replace("a\u0302", "â")
                        .replace("e\u0302", "ê")
                        .replace("o\u0302", "ô")
                        .replace("a\u0306", "ă")
                        .replace("o\u031B", "ơ")
                        .replace("u\u031B", "ư")
                        .replace("U\u031B", "Ư"));
            }
        }
        return recomposed(out.toString()).getBytes(Charset.forName("windows-1258"));
    }

    /** NFD puts a dot below before a circumflex; the code page wants the letter with the circumflex, then the dot. */
    private static String recomposed(String text) {
        return text.replace("e\u0323\u0302", "ê\u0323")
                .replace("o\u0323\u0302", "ô\u0323")
                .replace("a\u0323\u0302", "â\u0323");
    }

    private static List<List<String>> read(byte[] file) {
        var rows = new ArrayList<List<String>>();
        CsvText.read(
                file,
                row -> rows.add(row.cells().values().stream().map(Cell::shown).toList()));
        return rows;
    }
}
