package vn.chiboso.meetings.domain;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Days and months as Vietnamese papers write them, whatever the reader's language: 03/12/2026 and 12/2026. */
final class Days {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MM/yyyy", Locale.ROOT);

    private Days() {}

    static String of(LocalDate day) {
        return DAY.format(day);
    }

    static String of(YearMonth month) {
        return MONTH.format(month);
    }
}
