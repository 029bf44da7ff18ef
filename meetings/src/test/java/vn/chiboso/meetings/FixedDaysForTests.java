package vn.chiboso.meetings;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import vn.chiboso.membership.api.MeetingDays;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.api.UnitPath;

/** Days of meetings that a test fixed for branches, from a day on; none by itself. */
public final class FixedDaysForTests implements MeetingDays {
    private final Map<UnitId, MeetingDay> days = new ConcurrentHashMap<>();
    private volatile LocalDate since = LocalDate.MIN;

    public void fix(UnitId branch, MeetingDay day, LocalDate from) {
        since = from;
        days.put(branch, day);
    }

    public void clear() {
        days.clear();
    }

    @Override
    public Optional<MeetingDay> of(UnitId branch, LocalDate day) {
        return Optional.ofNullable(under(new UnitPath("vn."), day).get(branch));
    }

    @Override
    public Map<UnitId, MeetingDay> under(UnitPath scope, LocalDate day) {
        return day.isBefore(since) ? Map.of() : Map.copyOf(days);
    }
}
