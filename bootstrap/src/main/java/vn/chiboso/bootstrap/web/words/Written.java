package vn.chiboso.bootstrap.web.words;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Days dd/MM/yyyy, hours on the 24 h clock, months MM/yyyy; instants in Asia/Ho_Chi_Minh. The same in both languages. */
final class Written {
    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);
    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MM/yyyy", Locale.ROOT);

    private Written() {}

    /** The written form, or empty for what a message format writes itself. */
    static Optional<String> form(@Nullable Object arg) {
        return switch (arg) {
            case LocalDate day -> Optional.of(DAY.format(day));
            case LocalTime time -> Optional.of(HOUR.format(time));
            case YearMonth month -> Optional.of(MONTH.format(month));
            case Instant instant -> Optional.of(moment(instant.atZone(ZONE)));
            case Collection<?> many ->
                Optional.of(many.stream()
                        .map(each -> form(each).orElse(String.valueOf(each)))
                        .collect(Collectors.joining(", ")));
            case null, default -> Optional.empty();
        };
    }

    private static String moment(ZonedDateTime moment) {
        return HOUR.format(moment) + " " + DAY.format(moment);
    }
}
