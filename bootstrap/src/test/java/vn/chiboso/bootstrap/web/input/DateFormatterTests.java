package vn.chiboso.bootstrap.web.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.text.ParseException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateFormatterTests {
    private final DateFormatter dates =
            new DateFormatter(Clock.fixed(Instant.parse("2026-11-20T20:00:00Z"), ZoneId.of("Asia/Ho_Chi_Minh")));

    @ParameterizedTest
    @CsvSource({
        "03/11/2026, 2026-11-03",
        "3-11-2026, 2026-11-03",
        "3.11.26, 2026-11-03",
        "03112026, 2026-11-03",
        "2026-11-03, 2026-11-03",
        "' 3 / 11 / 2026 ', 2026-11-03",
        "19/05/58, 1958-05-19",
        "29/02/2028, 2028-02-29"
    })
    void readsDaysAsPeopleTypeThem(String typed, LocalDate day) throws ParseException {
        assertThat(dates.parse(typed, Locale.ROOT)).isEqualTo(day);
    }

    @ParameterizedTest
    @CsvSource({"3/11, 2026-11-03", "21/11, 2026-11-21", "3/2, 2027-02-03", "1/6, 2026-06-01", "15/5, 2027-05-15"})
    void aDayWithoutYearIsTheNearestOne(String typed, LocalDate day) throws ParseException {
        assertThat(dates.parse(typed, Locale.ROOT)).isEqualTo(day);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"31/02/2026", "31/4", "29/02/2026", "0/1/2026", "1/13/2026", "3/11/226", "soon", "3", "31022026"
            })
    void refusesWhatIsInNoCalendar(String typed) {
        assertThatExceptionOfType(ParseException.class).isThrownBy(() -> dates.parse(typed, Locale.ROOT));
    }

    @Test
    void printsDayMonthYear() {
        assertThat(dates.print(LocalDate.of(2026, 11, 3), Locale.ENGLISH)).isEqualTo("03/11/2026");
    }

    @ParameterizedTest
    @CsvSource({"19:30, 19:30", "19h30, 19:30", "19h, 19:00", "1930, 19:30", "7:05, 07:05", "19 giờ, "})
    void readsHours(String typed, @org.jspecify.annotations.Nullable LocalTime time) throws ParseException {
        if (time == null) {
            assertThatExceptionOfType(ParseException.class)
                    .isThrownBy(() -> new TimeFormatter().parse(typed, Locale.ROOT));
        } else {
            assertThat(new TimeFormatter().parse(typed, Locale.ROOT)).isEqualTo(time);
        }
    }

    @ParameterizedTest
    @CsvSource({"'8,5', 8.5", "8.5, 8.5", "'1.234,5', 1234.5", "90, 90"})
    void readsNumbersWithACommaAndWithAPoint(String typed, BigDecimal number) throws ParseException {
        assertThat(new DecimalFormatter().parse(typed, Locale.ROOT)).isEqualByComparingTo(number);
    }
}
