package vn.chiboso.meetings.application.calendar;

import java.time.Clock;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chiboso.meetings.application.port.in.calendar.ConfirmCalendarYear;
import vn.chiboso.meetings.application.port.out.CalendarDays;
import vn.chiboso.meetings.domain.calendar.CalendarEntry;
import vn.chiboso.meetings.domain.calendar.CalendarRefusal;
import vn.chiboso.meetings.domain.calendar.CalendarRefusal.Reason;
import vn.chiboso.meetings.domain.calendar.Entered;
import vn.chiboso.membership.api.Actor;

@Service
class ConfirmCalendarYearService implements ConfirmCalendarYear {
    private final CalendarKeepers keepers;
    private final CalendarDays days;
    private final Supplier<UUID> newId;
    private final Clock clock;

    ConfirmCalendarYearService(CalendarKeepers keepers, CalendarDays days, Supplier<UUID> newId, Clock clock) {
        this.keepers = keepers;
        this.days = days;
        this.newId = newId;
        this.clock = clock;
    }

    @Override
    @Transactional
    public int confirm(Actor actor, int year, String legalBasis) {
        keepers.rights(actor).requireKeeps();
        var basis = CalendarEntry.basis(legalBasis);
        days.lock();
        var expected = days.of(year).stream()
                .filter(day -> day.stands() && day.expected())
                .toList();
        if (expected.isEmpty()) {
            throw CalendarRefusal.of(Reason.NOTHING_EXPECTED, String.valueOf(year));
        }
        var by = new Entered(actor.name(), clock.instant());
        for (var day : expected) {
            days.withdraw(day.id(), by);
            days.add(day.confirmed(newId.get(), basis), by);
        }
        return expected.size();
    }
}
