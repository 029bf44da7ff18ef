package vn.chiboso.meetings.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Days and months as Vietnamese papers write them, whatever the reader's language: 03/12/2026, 12/2026, 19:30 03/12/2026. */
public final class Days {
    /** The one time zone of the country. */
    static final ZoneId HANOI = ZoneId.of("Asia/Ho_Chi_Minh");

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("HH:mm dd/MM/yyyy", Locale.ROOT).withZone(HANOI);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MM/yyyy", Locale.ROOT);

    private Days() {}

    public static String of(Instant moment) {
        return MOMENT.format(moment);
    }

    /** Whether both moments are on one day in Vietnam. */
    public static boolean areOne(Instant one, Instant other) {
        return LocalDate.ofInstant(one, HANOI).equals(LocalDate.ofInstant(other, HANOI));
    }

    static String of(LocalDate day) {
        return DAY.format(day);
    }

    static String of(YearMonth month) {
        return MONTH.format(month);
    }
}
