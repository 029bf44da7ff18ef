package planted.meetings.domain;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Date;
import java.util.UUID;

/** Time and chance by the back door. */
final class TellsTheTime {
    private TellsTheTime() {}

    static Instant instant() {
        return Instant.now();
    }

    static LocalDate day() {
        return LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh"));
    }

    static ZonedDateTime zoned() {
        return ZonedDateTime.now(ZoneId.of("Asia/Ho_Chi_Minh"));
    }

    static long millis() {
        return System.currentTimeMillis();
    }

    @SuppressWarnings("JavaUtilDate")
    static Date date() {
        return new Date();
    }

    static Clock ownClock() {
        return Clock.systemUTC();
    }

    static UUID id() {
        return UUID.randomUUID();
    }
}
