package vn.chiboso.membership.domain.roll;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.chiboso.membership.domain.BirthDay;
import vn.chiboso.membership.domain.Folding;

/** Dates as people write them in list books, as text or as a spreadsheet keeps them. Nothing is guessed. */
final class DateReading {
    private static final Pattern DAY_FIRST =
            Pattern.compile("(\\d{1,2})\\s?[/.,\\- ]\\s?(\\d{1,2})\\s?[/.,\\- ]\\s?(\\d{4})");
    private static final Pattern YEAR_FIRST =
            Pattern.compile("(\\d{4})\\s?[/.\\-]\\s?(\\d{1,2})\\s?[/.\\-]\\s?(\\d{1,2})");
    private static final Pattern IN_WORDS = Pattern.compile("(?:ngay )?(\\d{1,2}) ?thang (\\d{1,2}) ?,? ?nam (\\d{4})");
    private static final Pattern COMPACT = Pattern.compile("(\\d{2})(\\d{2})(\\d{4})");
    /** The number behind a date that a spreadsheet saved as text. */
    private static final Pattern SERIAL = Pattern.compile("\\d{5}");

    private static final Pattern SHORT_YEAR = Pattern.compile("\\d{1,2}\\s?[/.\\-]\\s?\\d{1,2}\\s?[/.\\-]\\s?\\d{2}");
    private static final Pattern MONTH = Pattern.compile("(?:thang )?(\\d{1,2})\\s?(?:[/.\\-]|nam)\\s?(\\d{4})");
    private static final Pattern YEAR = Pattern.compile("(?:nam )?(\\d{4})");
    private static final Pattern CLOCK = Pattern.compile("[t ]+\\d{1,2}:\\d{2}(:\\d{2})?(\\.\\d+)?z?$");
    private static final LocalDate SERIAL_ZERO = LocalDate.of(1899, 12, 30);

    private DateReading() {}

    /** A whole date; a year or a month alone is a fault. */
    static LocalDate day(Cell cell) {
        return switch (cell) {
            case Cell.Day day -> inRange(day.value());
            case Cell.Number number -> serial(number.value());
            case Cell.Text text -> day(text.shown());
        };
    }

    /** A birth day; old list books know only the year. */
    static BirthDay birth(Cell cell) {
        var shown = Folding.fold(cell.shown());
        var year = YEAR.matcher(shown);
        if (!(cell instanceof Cell.Day) && year.matches()) {
            return yearOf(year.group(1));
        }
        var month = MONTH.matcher(shown);
        if (cell instanceof Cell.Text && month.matches()) {
            return yearOf(month.group(2));
        }
        return BirthDay.of(day(cell));
    }

    private static BirthDay yearOf(String digits) {
        var year = Integer.parseInt(digits);
        if (year < 1900 || year > 2100) {
            throw new CellFault("date-out-of-range");
        }
        return BirthDay.inYear(year);
    }

    private static LocalDate serial(BigDecimal number) {
        var days = number.longValue();
        if (days >= 1900 && days <= 2100 && number.stripTrailingZeros().scale() <= 0) {
            throw new CellFault("date-only-year");
        }
        if (days >= 1_000_000 && days <= 31_129_999) {
            return day("%08d".formatted(days));
        }
        if (days < 61 || days > 73_050) {
            throw new CellFault("date-unreadable");
        }
        return inRange(SERIAL_ZERO.plusDays(days));
    }

    private static LocalDate day(String text) {
        var folded = CLOCK.matcher(Folding.fold(text)).replaceFirst("");
        var dayFirst = DAY_FIRST.matcher(folded);
        if (dayFirst.matches()) {
            return date(dayFirst, 1, 2, 3);
        }
        var yearFirst = YEAR_FIRST.matcher(folded);
        if (yearFirst.matches()) {
            return date(yearFirst, 3, 2, 1);
        }
        var inWords = IN_WORDS.matcher(folded);
        if (inWords.matches()) {
            return date(inWords, 1, 2, 3);
        }
        var compact = COMPACT.matcher(folded);
        if (compact.matches()) {
            return date(compact, 1, 2, 3);
        }
        if (SERIAL.matcher(folded).matches()) {
            return serial(new BigDecimal(folded));
        }
        if (SHORT_YEAR.matcher(folded).matches()) {
            throw new CellFault("date-two-digits");
        }
        if (MONTH.matcher(folded).matches()) {
            throw new CellFault("date-no-day");
        }
        throw new CellFault(YEAR.matcher(folded).matches() ? "date-only-year" : "date-unreadable");
    }

    private static LocalDate date(Matcher found, int day, int month, int year) {
        try {
            return inRange(LocalDate.of(
                    Integer.parseInt(found.group(year)),
                    Integer.parseInt(found.group(month)),
                    Integer.parseInt(found.group(day))));
        } catch (DateTimeException e) {
            throw new CellFault("date-impossible");
        }
    }

    private static LocalDate inRange(LocalDate date) {
        if (date.getYear() < 1900 || date.getYear() > 2100) {
            throw new CellFault("date-out-of-range");
        }
        return date;
    }
}
