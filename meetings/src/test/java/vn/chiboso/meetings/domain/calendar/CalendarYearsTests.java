package vn.chiboso.meetings.domain.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which years the calendar knows, and which days may be entered. */
class CalendarYearsTests {
    private static final LocalDate TODAY = LocalDate.parse("2026-11-20");

    @Test
    void aYearIsThereWhenItHasAsManyHolidaysAsTheLawGives() {
        var years = years(Map.of(2026, year(14, 0), 2027, year(11, 1), 2028, year(10, 0)));
        assertThat(years.state(2026)).isEqualTo(YearState.CONFIRMED);
        assertThat(years.state(2027)).isEqualTo(YearState.EXPECTED);
        assertThat(years.state(2028)).isEqualTo(YearState.MISSING);
        assertThat(years.state(2029)).isEqualTo(YearState.MISSING);
    }

    @Test
    void itReachesToTheEndOfTheLastYearWithoutAGap() {
        var years = years(Map.of(2026, year(14, 0), 2027, year(11, 3), 2029, year(14, 0)));
        assertThat(years.knownUntil(2026)).isEqualTo("2027-12-31");
        assertThat(years.confirmedUntil(2026)).isEqualTo("2026-12-31");
        assertThat(years.knownUntil(2028)).isEqualTo("2027-12-31");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-20, HOLIDAY, Nghỉ bù, Thông báo,",
        "2026-11-19, HOLIDAY, Quốc tang, Quyết định,",
        "2025-11-19, HOLIDAY, Nghỉ bù, Thông báo, DAY_TOO_LATE",
        "2031-12-31, HOLIDAY, Nghỉ bù, Thông báo,",
        "2032-01-01, HOLIDAY, Nghỉ bù, Thông báo, DAY_TOO_FAR",
        "2026-11-21, MAKE_UP_WORKDAY, Làm bù, Thông báo,",
        "2026-11-22, MAKE_UP_WORKDAY, Làm bù, Thông báo,",
        "2026-11-23, MAKE_UP_WORKDAY, Làm bù, Thông báo, DAY_WORKED_ANYWAY",
        "2026-11-23,, Nghỉ bù, Thông báo, KIND_MISSING",
        ", HOLIDAY, Nghỉ bù, Thông báo, DAY_MISSING",
        "2026-11-23, HOLIDAY, N, Thông báo, NAME",
        "2026-11-23, HOLIDAY, Nghỉ bù, ' ', BASIS"
    })
    void aDayIsOfTheLastYearOrToComeAndHasANameAndABasis(
            @Nullable LocalDate day,
            @Nullable DayKind kind,
            String name,
            String basis,
            CalendarRefusal.@Nullable Reason refusal) {
        if (refusal == null) {
            assertThat(entry(day, kind, name, basis).name()).isEqualTo(name);
        } else {
            assertThatThrownBy(() -> entry(day, kind, name, basis))
                    .isInstanceOfSatisfying(
                            CalendarRefusal.class,
                            said -> assertThat(said.reason()).isEqualTo(refusal));
        }
    }

    @Test
    void aNameAndABasisFitTheirLines() {
        var day = TODAY.plusDays(3);
        assertThat(entry(day, DayKind.HOLIDAY, " " + "t".repeat(100), "c".repeat(500))
                        .name())
                .hasSize(100);
        assertThatThrownBy(() -> entry(day, DayKind.HOLIDAY, "t".repeat(101), "Thông báo"))
                .isInstanceOfSatisfying(
                        CalendarRefusal.class,
                        said -> assertThat(said.reason()).isEqualTo(CalendarRefusal.Reason.NAME));
        assertThatThrownBy(() -> entry(day, DayKind.HOLIDAY, "Nghỉ bù", "c".repeat(501)))
                .isInstanceOfSatisfying(
                        CalendarRefusal.class,
                        said -> assertThat(said.reason()).isEqualTo(CalendarRefusal.Reason.BASIS));
    }

    /** The same id again is the same sheet sent twice only where nothing in it differs. */
    @Test
    void twoDaysSayTheSameOnlyWhenEverythingInThemIsTheSame() {
        var day = entry(TODAY, DayKind.HOLIDAY, "Nghỉ bù", "Thông báo");
        assertThat(day.saysThe(day.confirmed(new UUID(1, 2), "Thông báo"))).isTrue();
        assertThat(day.saysThe(entry(TODAY.plusDays(1), DayKind.HOLIDAY, "Nghỉ bù", "Thông báo")))
                .isFalse();
        assertThat(entry(TODAY.plusDays(1), DayKind.MAKE_UP_WORKDAY, "Nghỉ bù", "Thông báo")
                        .saysThe(entry(TODAY.plusDays(1), DayKind.HOLIDAY, "Nghỉ bù", "Thông báo")))
                .isFalse();
        assertThat(day.saysThe(entry(TODAY, DayKind.HOLIDAY, "Nghỉ lễ", "Thông báo")))
                .isFalse();
        assertThat(day.saysThe(entry(TODAY, DayKind.HOLIDAY, "Nghỉ bù", "Công văn")))
                .isFalse();
        assertThat(day.saysThe(
                        CalendarEntry.of(new UUID(1, 1), TODAY, DayKind.HOLIDAY, "Nghỉ bù", "Thông báo", true, TODAY)))
                .isFalse();
    }

    private static CalendarDay entry(@Nullable LocalDate day, @Nullable DayKind kind, String name, String basis) {
        return CalendarEntry.of(new UUID(1, 1), day, kind, name, basis, false, TODAY);
    }

    private static CalendarYears years(Map<Integer, CalendarYears.Year> years) {
        return new CalendarYears(years, 11);
    }

    private static CalendarYears.Year year(int holidays, int expected) {
        return new CalendarYears.Year(holidays, expected);
    }
}
