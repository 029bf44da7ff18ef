package vn.chiboso.meetings.adapter.out.persistence.calendar;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.chiboso.meetings.application.port.out.CalendarDays;
import vn.chiboso.meetings.domain.calendar.CalendarDay;
import vn.chiboso.meetings.domain.calendar.CalendarYears;
import vn.chiboso.meetings.domain.calendar.DayKind;
import vn.chiboso.meetings.domain.calendar.Entered;

@Component
class SqlCalendarDays implements CalendarDays {
    private final JdbcClient sql;
    private final Clock clock;

    SqlCalendarDays(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    @Override
    public List<CalendarDay> of(int year) {
        return sql.sql("""
                        select * from meetings.calendar_day where day between make_date(:year, 1, 1) and make_date(:year, 12, 31)
                        order by day, withdrawn_at nulls first
                        """).param("year", year).query(SqlCalendarDays::day).list();
    }

    @Override
    public Optional<CalendarDay> find(UUID id) {
        return sql.sql("select * from meetings.calendar_day where id = :id")
                .param("id", id)
                .query(SqlCalendarDays::day)
                .optional();
    }

    @Override
    public CalendarYears years() {
        var ofLaw = sql.sql("""
                        select value from meetings.rule_value where key = 'HOLIDAYS_A_YEAR' and unit_path = '' and replaced_at is null
                        order by valid_from <= :today desc, valid_from desc limit 1
                        """)
                .param("today", LocalDate.now(clock))
                .query(Integer.class)
                .single();
        var years = sql.sql("""
                        select extract(year from day)::int as year, count(*) filter (where kind = 'HOLIDAY') as holidays,
                            count(*) filter (where expected) as expected
                        from meetings.calendar_day where withdrawn_at is null group by 1
                        """)
                .query((row, n) -> java.util.Map.entry(
                        row.getInt("year"), new CalendarYears.Year(row.getInt("holidays"), row.getInt("expected"))))
                .list();
        return new CalendarYears(
                years.stream().collect(Collectors.toMap(java.util.Map.Entry::getKey, java.util.Map.Entry::getValue)),
                ofLaw);
    }

    @Override
    public void lock() {
        sql.sql("lock table meetings.calendar_day in share row exclusive mode").update();
    }

    @Override
    public void add(CalendarDay day, Entered by) {
        sql.sql("""
                        insert into meetings.calendar_day (id, day, kind, name, legal_basis, expected, late, added_by, added_at)
                        values (:id, :day, :kind, :name, :basis, :expected, :late, :by, :at)
                        """)
                .param("id", day.id())
                .param("day", day.day())
                .param("kind", day.kind().name())
                .param("name", day.name())
                .param("basis", day.legalBasis())
                .param("expected", day.expected())
                .param("late", day.late())
                .param("by", by.by())
                .param("at", by.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    @Override
    public void withdraw(UUID id, Entered by) {
        sql.sql("update meetings.calendar_day set withdrawn_by = :by, withdrawn_at = :at where id = :id")
                .param("id", id)
                .param("by", by.by())
                .param("at", by.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    private static CalendarDay day(ResultSet row, int n) throws SQLException {
        return new CalendarDay(
                Objects.requireNonNull(row.getObject("id", UUID.class)),
                Objects.requireNonNull(row.getObject("day", LocalDate.class)),
                DayKind.valueOf(row.getString("kind")),
                Objects.requireNonNull(row.getString("name")),
                Objects.requireNonNull(row.getString("legal_basis")),
                row.getBoolean("expected"),
                row.getBoolean("late"),
                entered(row, "added"),
                entered(row, "withdrawn"));
    }

    private static @Nullable Entered entered(ResultSet row, String what) throws SQLException {
        var by = row.getString(what + "_by");
        var at = row.getObject(what + "_at", OffsetDateTime.class);
        return by == null || at == null ? null : new Entered(by, at.toInstant());
    }
}
