package vn.chiboso.meetings.application.calendar;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chiboso.meetings.application.port.in.calendar.EnterCalendarDay;
import vn.chiboso.meetings.application.port.in.calendar.WeighCalendarDay;
import vn.chiboso.meetings.application.port.out.OpenDeadlines;
import vn.chiboso.meetings.domain.calendar.CalendarEntry;

@Service
class WeighCalendarDayService implements WeighCalendarDay {
    private final CalendarKeepers keepers;
    private final OpenDeadlines deadlines;
    private final Clock clock;

    WeighCalendarDayService(CalendarKeepers keepers, OpenDeadlines deadlines, Clock clock) {
        this.keepers = keepers;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public View weigh(EnterCalendarDay.Command command) {
        keepers.rights(command.actor()).requireKeeps();
        var today = LocalDate.now(clock);
        var row = command.row(today);
        var again = CalendarEntry.isOver(row.day(), today);
        return new View(row, again, again ? deadlines.touchedBy(row.day()) : List.of());
    }
}
