package vn.chiboso.membership.adapter.out.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormulasTests {
    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+84", "-2", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "＝1", "'=1", "'\n=1"})
    void whatASpreadsheetWouldReckonIsMadeTextAndComesBackAsItWas(String cell) {
        assertThat(Formulas.neutral(cell)).isEqualTo("'" + cell);
        assertThat(Formulas.plain(Formulas.neutral(cell))).isEqualTo(cell);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Vũ Văn Hùng", "'quoted", "14/02/1979", "a\n=1"})
    void anythingElseStays(String cell) {
        assertThat(Formulas.neutral(cell)).isEqualTo(cell);
        assertThat(Formulas.plain(cell)).isEqualTo(cell);
    }
}
