package vn.chiboso.bootstrap.web.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.chiboso.membership.api.PublicHolidays;

/** From October on the next year's holidays are asked for. */
class CalendarAheadTests {
    @ParameterizedTest
    @CsvSource({
        "2026-09-30, 2026-12-31, 2026-12-31,,",
        "2026-10-01, 2026-12-31, 2026-12-31, 2027, false",
        "2026-10-01, 2027-12-31, 2026-12-31, 2027, true",
        "2026-10-01, 2027-12-31, 2027-12-31,,",
        "2026-12-31, 2028-12-31, 2027-12-31,,",
        "2027-01-02, 2026-12-31, 2026-12-31, 2027, false"
    })
    void theNextYearIsAskedForFromOctoberAndTheRunningOneAlways(
            LocalDate today, LocalDate until, LocalDate confirmed, @Nullable Integer year, @Nullable Boolean there) {
        var todo = CalendarAhead.first(today, new PublicHolidays.Known(until, confirmed));
        if (year == null || there == null) {
            assertThat(todo).isEmpty();
        } else {
            assertThat(todo).contains(new CalendarAhead.ToDo(year, there));
        }
    }
}
