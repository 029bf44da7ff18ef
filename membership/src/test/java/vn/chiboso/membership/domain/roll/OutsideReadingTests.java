package vn.chiboso.membership.domain.roll;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.chiboso.membership.domain.RollRefusal;
import vn.chiboso.membership.domain.path.OutsideTimes;

/** The column "Thời gian ra khỏi Đảng" as list books write it. */
class OutsideReadingTests {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    @Test
    void aCellThatGoesOnForEverIsNotRead() {
        assertThatThrownBy(() -> read("từ ".repeat(20_000) + "01/03/1989 đến 15/06/1992"))
                .isInstanceOf(CellFault.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "01/03/1989–15/06/1992",
                "1/3/1989 - 15/6/1992",
                "01/03/1989-15/06/1992",
                "01-03-1989 - 15-06-1992",
                "01-03-1989-15-06-1992",
                "01.03.1989 — 15.06.1992",
                "Từ 01/03/1989 đến 15/06/1992",
                "từ ngày 1/3/1989 tới ngày 15/6/1992",
                "từ ngày 1 tháng 3 năm 1989 đến ngày 15 tháng 6 năm 1992",
                "01/03/1989 đến hết ngày 14/06/1992",
                "1989-03-01 - 1992-06-15",
                "01/03/1989 -> 15/06/1992",
            })
    void oneTimeInTheUsualSpellings(String text) {
        assertThat(read(text)).hasToString("01/03/1989–15/06/1992");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "01/03/1989–15/06/1992; 01/02/1995–03/02/1996",
                "01/02/1995-03/02/1996;01/03/1989-15/06/1992",
                "từ 01/03/1989 đến 15/06/1992, từ 01/02/1995 đến 03/02/1996",
                "01/03/1989 - 15/06/1992 và 01/02/1995 - 03/02/1996",
                "01/03/1989 - 15/06/1992\n01/02/1995 - 03/02/1996",
            })
    void severalTimesInOneCell(String text) {
        assertThat(read(text)).hasToString("01/03/1989–15/06/1992; 01/02/1995–03/02/1996");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Không", "không có", "-", "0"})
    void aWordForNone(String text) {
        assertThat(read(text)).isEqualTo(OutsideTimes.NONE);
    }

    @ParameterizedTest
    @CsvSource({
        "01/03/1989, outside-unreadable",
        "3 năm, outside-unreadable",
        "01/03/1989 đến nay, date-unreadable",
        "03/1989–06/1992, date-no-day",
        "1989–1992, date-only-year",
        "01/03/89–15/06/92, date-two-digits",
        "31/02/1989–15/06/1992, date-impossible",
        "01/03/1989–15/06/2027, date-future",
        "01/03/1989 đến hết ngày 20/11/2026, date-future",
        "15/06/1992–01/03/1989, outside-order",
        "01/03/1989–15/06/1992; 01/01/1990–01/01/1991, outside-overlaps",
    })
    void saysWhyACellIsNotRead(String text, String code) {
        assertThatThrownBy(() -> HandEntry.outside(text, TODAY)).isInstanceOfSatisfying(RollRefusal.class, r -> {
            assertThat(r.code()).isEqualTo("membership.finding." + code);
            assertThat(r.field()).isEqualTo("outside");
        });
    }

    @Test
    void nothingTypedSaysNothing() {
        assertThat(HandEntry.outside(null, TODAY)).isNull();
    }

    private static OutsideTimes read(String text) {
        return OutsideReading.read(new Cell.Text(text), TODAY);
    }
}
