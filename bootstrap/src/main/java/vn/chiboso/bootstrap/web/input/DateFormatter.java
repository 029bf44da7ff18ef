package vn.chiboso.bootstrap.web.input;

import java.text.ParseException;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.springframework.format.Formatter;

/**
 * Days as people type them: {@code 03/11/2026}, {@code 3-11-2026}, {@code 3.11.26}, {@code 03112026}, ISO {@code 2026-11-03}, and
 * {@code 3/11}, which is the 3rd of November nearest to today, before or after: both "held on 3/11" and "due on 3/2" come out
 * right, and the page shows the year when it shows the day again. Two digits are a year up to twenty years from now. A day that
 * is in no calendar (31/02) is refused. Prints dd/MM/yyyy.
 */
final class DateFormatter implements Formatter<LocalDate> {
    private static final DateTimeFormatter PRINTED = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");
    private static final Pattern RUN_TOGETHER = Pattern.compile("(\\d{2})(\\d{2})(\\d{4})");
    private static final Pattern SEPARATED =
            Pattern.compile("(\\d{1,2})\\s*[-/. ]\\s*(\\d{1,2})(?:\\s*[-/. ]\\s*(\\d{2}|\\d{4}))?");

    private final Clock clock;

    DateFormatter(Clock clock) {
        this.clock = clock;
    }

    @Override
    public LocalDate parse(String text, Locale locale) throws ParseException {
        var typed = text.strip();
        try {
            var iso = ISO.matcher(typed);
            if (iso.matches()) {
                return day(iso.group(3), iso.group(2), Integer.parseInt(iso.group(1)));
            }
            var together = RUN_TOGETHER.matcher(typed);
            if (together.matches()) {
                return day(together.group(1), together.group(2), Integer.parseInt(together.group(3)));
            }
            var separated = SEPARATED.matcher(typed);
            if (separated.matches()) {
                var year = separated.group(3);
                return year == null
                        ? nearest(separated.group(1), separated.group(2)).orElseThrow(() -> refused(typed))
                        : day(separated.group(1), separated.group(2), inFull(year));
            }
        } catch (DateTimeException e) {
            throw (ParseException) refused(typed).initCause(e);
        }
        throw refused(typed);
    }

    @Override
    public String print(LocalDate day, Locale locale) {
        return PRINTED.format(day);
    }

    private Optional<LocalDate> nearest(String day, String month) {
        var today = LocalDate.now(clock);
        return IntStream.rangeClosed(today.getYear() - 1, today.getYear() + 1)
                .mapToObj(year -> existing(day, month, year))
                .flatMap(Optional::stream)
                .min((a, b) -> Long.compare(distance(today, a), distance(today, b)));
    }

    private static long distance(LocalDate today, LocalDate other) {
        return Math.abs(today.toEpochDay() - other.toEpochDay());
    }

    private static Optional<LocalDate> existing(String day, String month, int year) {
        try {
            return Optional.of(day(day, month, year));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private int inFull(String year) {
        var number = Integer.parseInt(year);
        if (year.length() == 4) {
            return number;
        }
        return number + 2000 <= LocalDate.now(clock).getYear() + 20 ? number + 2000 : number + 1900;
    }

    private static LocalDate day(String day, String month, int year) {
        return LocalDate.of(year, Integer.parseInt(month), Integer.parseInt(day));
    }

    private static ParseException refused(String typed) {
        return new ParseException("'" + typed + "' is no day", 0);
    }
}
