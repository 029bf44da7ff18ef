package vn.chiboso.bootstrap.web.layout;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Days and moments as people read them, for {@code ui/time}: dd/MM/yyyy, the weekday named within a week of today. */
@Component("timeWords")
public class TimeWords {
    private static final int NEAR = 7;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);
    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    private final Clock clock;
    private final MessageSource messages;

    TimeWords(Clock clock, MessageSource messages) {
        this.clock = clock;
        this.messages = messages;
    }

    /** "Thứ Ba, 03/11/2026", "Hôm nay, 21/11/2026", or "03/11/2026" when far: where it stands alone. */
    public String day(LocalDate day) {
        return day(day, name -> name);
    }

    private String day(LocalDate day, UnaryOperator<String> within) {
        var reader = LocaleContextHolder.getLocale();
        var away = ChronoUnit.DAYS.between(LocalDate.now(clock), day);
        var name = away == 0
                ? within.apply(messages.getMessage("bootstrap.time.today", null, reader))
                : away == 1
                        ? within.apply(messages.getMessage("bootstrap.time.tomorrow", null, reader))
                        : Math.abs(away) <= NEAR
                                ? DateTimeFormatter.ofPattern("EEEE", reader).format(day)
                                : "";
        return name.isEmpty() ? DAY.format(day) : name + ", " + DAY.format(day);
    }

    /** "19:30, Thứ Ba, 03/11/2026" or "19:30, hôm nay, 03/11/2026" in Asia/Ho_Chi_Minh. */
    public String moment(Instant instant) {
        var local = instant.atZone(clock.getZone());
        return HOUR.format(local) + ", "
                + day(local.toLocalDate(), name -> name.toLowerCase(LocaleContextHolder.getLocale()));
    }

    /** "19:30, Thứ Ba, 03/11/2026" however far, in Asia/Ho_Chi_Minh: for the head of a page about that moment. */
    public String full(Instant instant) {
        var local = local(instant);
        var weekday = DateTimeFormatter.ofPattern("EEEE", LocaleContextHolder.getLocale());
        return HOUR.format(local) + ", " + weekday.format(local) + ", " + DAY.format(local);
    }

    /** The moment's day and hour in Asia/Ho_Chi_Minh. */
    public LocalDateTime local(Instant instant) {
        return instant.atZone(clock.getZone()).toLocalDateTime();
    }

    /** "19:30" in Asia/Ho_Chi_Minh. */
    public String hour(Instant instant) {
        return HOUR.format(instant.atZone(clock.getZone()));
    }
}
