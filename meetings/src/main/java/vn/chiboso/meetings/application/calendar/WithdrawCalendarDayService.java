package vn.chiboso.meetings.application.calendar;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chiboso.meetings.application.port.in.calendar.WithdrawCalendarDay;
import vn.chiboso.meetings.application.port.out.CalendarDays;
import vn.chiboso.meetings.domain.calendar.CalendarEntry;
import vn.chiboso.meetings.domain.calendar.CalendarRefusal;
import vn.chiboso.meetings.domain.calendar.CalendarRefusal.Reason;
import vn.chiboso.meetings.domain.calendar.Entered;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.CalendarChanged;

@Service
class WithdrawCalendarDayService implements WithdrawCalendarDay {
    private final CalendarKeepers keepers;
    private final CalendarDays days;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    WithdrawCalendarDayService(
            CalendarKeepers keepers, CalendarDays days, ApplicationEventPublisher events, Clock clock) {
        this.keepers = keepers;
        this.days = days;
        this.events = events;
        this.clock = clock;
    }

    @Override
    @Transactional
    public void withdraw(Actor actor, UUID id) {
        keepers.rights(actor).requireKeeps();
        days.lock();
        var day = days.find(id).orElseThrow(() -> CalendarRefusal.of(Reason.NO_SUCH_DAY));
        if (!day.stands()) {
            return; // sent twice
        }
        CalendarEntry.requireMayGo(day, LocalDate.now(clock));
        days.withdraw(id, new Entered(actor.name(), clock.instant()));
        events.publishEvent(new CalendarChanged(day.day()));
    }
}
