package vn.chiboso.notification.domain;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/**
 * When no letter is sent; may run across midnight. The same time twice means never quiet.
 *
 * @param from first quiet moment of the day
 * @param to   first moment that is not quiet any more
 */
public record QuietHours(LocalTime from, LocalTime to, ZoneId zone) {
    /** Whether it is quiet at that moment. */
    public boolean covers(Instant moment) {
        var time = moment.atZone(zone).toLocalTime();
        if (from.isBefore(to)) {
            return !time.isBefore(from) && time.isBefore(to);
        }
        return from.isAfter(to) && (!time.isBefore(from) || time.isBefore(to));
    }

    /** The moment itself, or the end of the quiet hours that it falls into. */
    public Instant earliest(Instant moment) {
        if (!covers(moment)) {
            return moment;
        }
        var local = moment.atZone(zone);
        var end = local.with(to);
        return (end.isAfter(local) ? end : nextDay(end)).toInstant();
    }

    private static ZonedDateTime nextDay(ZonedDateTime end) {
        return end.plusDays(1);
    }
}
