package vn.chiboso.bootstrap.web.input;

import java.text.ParseException;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.Locale;
import java.util.regex.Pattern;
import org.springframework.format.Formatter;

/** Months: {@code 2026-11} in addresses and month inputs, {@code 11/2026} as typed. Prints the first, which browsers want. */
final class MonthFormatter implements Formatter<YearMonth> {
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})");
    private static final Pattern TYPED = Pattern.compile("(\\d{1,2})\\s*[-/.]\\s*(\\d{4})");

    @Override
    public YearMonth parse(String text, Locale locale) throws ParseException {
        var iso = ISO.matcher(text.strip());
        var typed = TYPED.matcher(text.strip());
        try {
            if (iso.matches()) {
                return YearMonth.of(Integer.parseInt(iso.group(1)), Integer.parseInt(iso.group(2)));
            }
            if (typed.matches()) {
                return YearMonth.of(Integer.parseInt(typed.group(2)), Integer.parseInt(typed.group(1)));
            }
        } catch (DateTimeException e) {
            throw (ParseException) new ParseException("'" + text + "' is no month", 0).initCause(e);
        }
        throw new ParseException("'" + text + "' is no month", 0);
    }

    @Override
    public String print(YearMonth month, Locale locale) {
        return month.toString();
    }
}
