package vn.chiboso.meetings.application.calendar;

import java.time.Clock;
import java.time.LocalDate;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chiboso.meetings.application.port.in.calendar.SeeCalendar;
import vn.chiboso.meetings.application.port.out.CalendarDays;
import vn.chiboso.meetings.domain.calendar.CalendarDay;
import vn.chiboso.membership.api.Actor;

@Service
class SeeCalendarService implements SeeCalendar {
    private final CalendarKeepers keepers;
    private final CalendarDays days;
    private final Clock clock;

    SeeCalendarService(CalendarKeepers keepers, CalendarDays days, Clock clock) {
        this.keepers = keepers;
        this.days = days;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public View see(Actor actor, @Nullable Integer asked) {
        var rights = keepers.rights(actor);
        rights.requireReads();
        var today = LocalDate.now(clock);
        var year = asked == null ? today.getYear() : asked;
        var known = days.years();
        var years = new TreeSet<>(known.years().keySet());
        years.add(today.getYear());
        years.add(today.getYear() + 1);
        var all = days.of(year);
        var standing = all.stream().filter(CalendarDay::stands).toList();
        return new View(
                year,
                known.state(year),
                (int) standing.stream().filter(CalendarDay::expected).count(),
                standing,
                all.stream().filter(Predicate.not(CalendarDay::stands)).toList(),
                years.stream().toList(),
                today,
                rights.keeps());
    }
}
