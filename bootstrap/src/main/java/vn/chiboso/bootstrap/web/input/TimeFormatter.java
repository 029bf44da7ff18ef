package vn.chiboso.bootstrap.web.input;

import java.text.ParseException;
import java.time.DateTimeException;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Pattern;
import org.springframework.format.Formatter;

/** Hours of the day on the 24 h clock as people type them: {@code 19:30}, {@code 19h30}, {@code 19h}, {@code 1930}. Prints 19:30. */
final class TimeFormatter implements Formatter<LocalTime> {
    private static final DateTimeFormatter PRINTED = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
    private static final Pattern TYPED = Pattern.compile("(\\d{1,2})\\s*[:hHgG.]\\s*(\\d{2})?(?::\\d{2})?");
    private static final Pattern RUN_TOGETHER = Pattern.compile("(\\d{2})(\\d{2})");

    @Override
    public LocalTime parse(String text, Locale locale) throws ParseException {
        var typed = text.strip();
        var separated = TYPED.matcher(typed);
        var matcher = separated.matches() ? separated : RUN_TOGETHER.matcher(typed);
        if (!matcher.matches()) {
            throw new ParseException("'" + typed + "' is no time of day", 0);
        }
        var minutes = matcher.group(2);
        try {
            return LocalTime.of(Integer.parseInt(matcher.group(1)), minutes == null ? 0 : Integer.parseInt(minutes));
        } catch (DateTimeException e) {
            throw (ParseException) new ParseException("'" + typed + "' is no time of day", 0).initCause(e);
        }
    }

    @Override
    public String print(LocalTime time, Locale locale) {
        return PRINTED.format(time);
    }
}
