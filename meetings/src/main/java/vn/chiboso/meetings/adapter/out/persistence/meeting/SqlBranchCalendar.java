package vn.chiboso.meetings.adapter.out.persistence.meeting;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.chiboso.meetings.api.MeetingKind;
import vn.chiboso.meetings.application.port.out.BranchCalendar;
import vn.chiboso.meetings.domain.DayOff;
import vn.chiboso.meetings.domain.WorkingDays;
import vn.chiboso.membership.api.BranchType;
import vn.chiboso.membership.api.UnitId;

/** The maintained calendar, and the habits of branches. */
@Component
class SqlBranchCalendar implements BranchCalendar {
    private final JdbcClient sql;

    SqlBranchCalendar(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public WorkingDays around(YearMonth month, @Nullable BranchType type) {
        var days = sql.sql(
                        "select * from meetings.calendar_day where withdrawn_at is null and day between :from and :to")
                .param("from", month.minusMonths(1).atDay(1))
                .param("to", month.plusMonths(2).atEndOfMonth())
                .query((rs, n) -> new DayOff(
                        Objects.requireNonNull(rs.getObject("day", LocalDate.class)),
                        "MAKE_UP_WORKDAY".equals(rs.getString("kind")),
                        Columns.text(rs, "name"),
                        Columns.text(rs, "legal_basis")))
                .list();
        var rests = sql.sql("select rests_saturdays from meetings.branch_habit where branch_type = :type")
                .param("type", name(type))
                .query(Boolean.class)
                .single();
        return new WorkingDays(days, rests);
    }

    @Override
    public LocalTime usualStart(UnitId unit, @Nullable BranchType type, MeetingKind kind) {
        return sql.sql("""
                        select coalesce(
                            (select (starts_at at time zone 'Asia/Ho_Chi_Minh')::time from meetings.meeting
                             where unit_id = :unit and kind = :kind and state <> 'CANCELLED'
                             order by starts_at desc limit 1),
                            (select usual_start from meetings.branch_habit where branch_type = :type)) as start
                        """)
                .param("unit", unit.value())
                .param("kind", kind.name())
                .param("type", name(type))
                .query((rs, n) -> Objects.requireNonNull(rs.getObject("start", LocalTime.class)))
                .single();
    }

    private static String name(@Nullable BranchType type) {
        return (type == null ? BranchType.RESIDENTIAL : type).name();
    }
}
