package vn.chiboso.membership.domain.roll;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.chiboso.membership.domain.BirthDay;

class DateReadingTests {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "07/04/2003",
                "7/4/2003",
                "7-4-2003",
                "07.04.2003",
                "7 4 2003",
                "07 / 04 / 2003",
                "2003-04-07",
                "2003/4/7",
                "07042003",
                "ngày 7 tháng 4 năm 2003",
                "Ngày 07 tháng 04, năm 2003",
                "2003-04-07T00:00:00",
                "07/04/2003 00:00",
                "nga\u0300y 7 tha\u0301ng 4 na\u0306m 2003"
            })
    void readsADayInTheShapesPeopleWrite(String text) {
        assertThat(DateReading.day(new Cell.Text(text))).isEqualTo(LocalDate.of(2003, 4, 7));
    }

    @ParameterizedTest
    @CsvSource({
        "31/02/2020, date-impossible",
        "00/01/2020, date-impossible",
        "12/13/2020, date-impossible",
        "29/02/2023, date-impossible",
        "7/4/03, date-two-digits",
        "4/2003, date-no-day",
        "tháng 4 năm 2003, date-no-day",
        "2003, date-only-year",
        "năm 2003, date-only-year",
        "không rõ, date-unreadable",
        "01/01/1850, date-out-of-range",
        "#REF!, date-unreadable"
    })
    void saysWhyADayCannotBeRead(String text, String code) {
        assertThatThrownBy(() -> DateReading.day(new Cell.Text(text)))
                .isInstanceOfSatisfying(
                        CellFault.class, f -> assertThat(f.code()).isEqualTo(code));
    }

    @Test
    void readsWhatASpreadsheetKeepsForADay() {
        assertThat(DateReading.day(new Cell.Number(new BigDecimal("33431")))).isEqualTo(LocalDate.of(1991, 7, 12));
        assertThat(DateReading.day(new Cell.Number(new BigDecimal("7042003")))).isEqualTo(LocalDate.of(2003, 4, 7));
        assertThat(DateReading.day(new Cell.Day(LocalDate.of(2003, 4, 7)))).isEqualTo(LocalDate.of(2003, 4, 7));
    }

    @Test
    void takesAYearAloneForABirthDayOnly() {
        assertThat(DateReading.birth(new Cell.Text("1938"))).isEqualTo(BirthDay.inYear(1938));
        assertThat(DateReading.birth(new Cell.Number(new BigDecimal("1938")))).isEqualTo(BirthDay.inYear(1938));
        assertThat(DateReading.birth(new Cell.Text("2/1938"))).isEqualTo(BirthDay.inYear(1938));
        assertThatThrownBy(() -> DateReading.day(new Cell.Number(new BigDecimal("1938"))))
                .isInstanceOfSatisfying(
                        CellFault.class, f -> assertThat(f.code()).isEqualTo("date-only-year"));
    }
}
