package vn.chiboso.meetings.adapter.out.membership;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.chiboso.meetings.application.port.out.CalendarDays;
import vn.chiboso.membership.api.PublicHolidays;

/** Tells membership the days off that this module keeps for its plans, and how far they are known. */
@Component
class CalendarHolidays implements PublicHolidays {
    private final JdbcClient sql;
    private final CalendarDays days;
    private final Clock clock;

    CalendarHolidays(JdbcClient sql, CalendarDays days, Clock clock) {
        this.sql = sql;
        this.days = days;
        this.clock = clock;
    }

    @Override
    public List<Day> between(LocalDate from, LocalDate to) {
        return sql.sql(
                        "select day, kind from meetings.calendar_day where withdrawn_at is null and day between :from and :to")
                .param("from", from)
                .param("to", to)
                .query((row, n) -> new Day(
                        Objects.requireNonNull(row.getObject("day", LocalDate.class)),
                        "MAKE_UP_WORKDAY".equals(row.getString("kind"))))
                .list();
    }

    @Override
    public Known known() {
        var years = days.years();
        var now = LocalDate.now(clock).getYear();
        return new Known(years.knownUntil(now), years.confirmedUntil(now));
    }
}
