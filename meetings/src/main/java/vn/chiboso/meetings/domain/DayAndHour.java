package vn.chiboso.meetings.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import vn.chiboso.meetings.domain.MeetingRefusal.Reason;

/** A moment as it is typed, its day and its hour on their own. */
public record DayAndHour(@Nullable LocalDate day, @Nullable LocalTime hour) {
    private static final ZoneId HANOI = ZoneId.of("Asia/Ho_Chi_Minh");

    /** As it would be typed. */
    public static DayAndHour of(Instant moment) {
        var local = moment.atZone(HANOI);
        return new DayAndHour(local.toLocalDate(), local.toLocalTime());
    }

    /** Refuses when day or hour is missing. */
    public Instant moment() {
        if (day == null) {
            throw new MeetingRefusal(Reason.DATE_MISSING);
        }
        if (hour == null) {
            throw new MeetingRefusal(Reason.TIME_MISSING);
        }
        return day.atTime(hour).atZone(HANOI).toInstant();
    }

    /** Null when neither was typed; refuses a day without its hour and the other way round. */
    public @Nullable Instant momentIfSaid() {
        return day == null && hour == null ? null : moment();
    }
}
