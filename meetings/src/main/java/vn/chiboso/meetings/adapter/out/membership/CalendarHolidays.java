package vn.chiboso.meetings.adapter.out.membership;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.chiboso.membership.api.PublicHolidays;

/** Tells membership the days off that this module keeps for its plans. */
@Component
class CalendarHolidays implements PublicHolidays {
    private final JdbcClient sql;

    CalendarHolidays(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public List<Day> between(LocalDate from, LocalDate to) {
        return sql.sql("select day, kind from meetings.calendar_day where day between :from and :to")
                .param("from", from)
                .param("to", to)
                .query((row, n) -> new Day(
                        Objects.requireNonNull(row.getObject("day", LocalDate.class)),
                        "MAKE_UP_WORKDAY".equals(row.getString("kind"))))
                .list();
    }
}
