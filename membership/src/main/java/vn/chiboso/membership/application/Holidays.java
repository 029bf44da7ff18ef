package vn.chiboso.membership.application;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.chiboso.membership.api.PublicHolidays;
import vn.chiboso.membership.domain.transfer.WorkingTime;

/** Working days by the maintained calendar, read once for a time; it may be that nobody keeps one. */
@Component
class Holidays {
    private final List<PublicHolidays> calendars;

    Holidays(List<PublicHolidays> calendars) {
        this.calendars = calendars;
    }

    WorkingTime between(LocalDate from, LocalDate to) {
        var exceptions = calendars.stream()
                .flatMap(calendar -> calendar.between(from, to).stream())
                .toList();
        return new WorkingTime(exceptions, knownUntil());
    }

    /** Null when nobody keeps a calendar. */
    private @Nullable LocalDate knownUntil() {
        return calendars.stream()
                .map(calendar -> calendar.known().until())
                .min(LocalDate::compareTo)
                .orElse(null);
    }
}
