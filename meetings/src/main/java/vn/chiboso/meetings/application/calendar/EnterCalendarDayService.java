package vn.chiboso.meetings.application.calendar;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chiboso.meetings.application.port.in.calendar.EnterCalendarDay;
import vn.chiboso.meetings.application.port.out.CalendarDays;
import vn.chiboso.meetings.domain.calendar.CalendarDay;
import vn.chiboso.meetings.domain.calendar.CalendarEntry;
import vn.chiboso.meetings.domain.calendar.CalendarRefusal;
import vn.chiboso.meetings.domain.calendar.CalendarRefusal.Reason;
import vn.chiboso.meetings.domain.calendar.Entered;
import vn.chiboso.membership.api.CalendarChanged;

@Service
class EnterCalendarDayService implements EnterCalendarDay {
    private final CalendarKeepers keepers;
    private final CalendarDays days;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    EnterCalendarDayService(CalendarKeepers keepers, CalendarDays days, ApplicationEventPublisher events, Clock clock) {
        this.keepers = keepers;
        this.days = days;
        this.events = events;
        this.clock = clock;
    }

    @Override
    @Transactional
    public void enter(Command command) {
        keepers.rights(command.actor()).requireKeeps();
        var today = LocalDate.now(clock);
        var row = command.row(today);
        days.lock();
        var known = days.find(command.id());
        if (known.isPresent()) {
            if (known.get().saysThe(row)) {
                return; // sent twice
            }
            throw CalendarRefusal.of(Reason.ID_TAKEN);
        }
        if (CalendarEntry.isOver(row.day(), today) && !command.confirmed()) {
            throw CalendarRefusal.of(Reason.UNCONFIRMED);
        }
        var by = new Entered(command.actor().name(), clock.instant());
        if (command.replaces() != null) {
            var former = days.find(command.replaces()).orElseThrow(() -> CalendarRefusal.of(Reason.NO_SUCH_DAY));
            if (!former.stands()) {
                throw CalendarRefusal.of(Reason.WITHDRAWN);
            }
            CalendarEntry.requireMayGo(former, today);
            days.withdraw(former.id(), by);
        }
        if (days.of(row.day().getYear()).stream()
                .filter(CalendarDay::stands)
                .anyMatch(other -> other.day().equals(row.day()))) {
            throw CalendarRefusal.of(Reason.DAY_TAKEN);
        }
        days.add(row, by);
        events.publishEvent(new CalendarChanged(row.day()));
    }
}
