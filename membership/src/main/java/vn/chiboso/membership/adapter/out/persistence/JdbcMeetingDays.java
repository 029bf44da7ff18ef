package vn.chiboso.membership.adapter.out.persistence;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.chiboso.membership.api.MeetingDays;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.api.UnitPath;
import vn.chiboso.membership.domain.traits.UnitTrait;

/** The dated trait of the unit, with the basis of whatever was said last of the day asked for. */
@Component
class JdbcMeetingDays implements MeetingDays {
    private static final String SELECT = """
            select f.id, f.meeting_day::int as meeting_day, (select c.basis from membership.unit_trait_change c
                where c.unit_id = f.id and c.trait = 'MEETING_DAY' and c.from_day <= :day and c.became = f.meeting_day
                order by c.turn desc limit 1) as basis
            from (select u.id, %s from membership.unit u where u.kind = 'BRANCH' and %s) f where f.meeting_day is not null
            """;

    private final JdbcClient sql;

    JdbcMeetingDays(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public Optional<MeetingDay> of(UnitId branch, LocalDate day) {
        return Optional.ofNullable(
                where("u.id = :unit", Map.of("unit", branch.value()), day).get(branch));
    }

    @Override
    public Map<UnitId, MeetingDay> under(UnitPath scope, LocalDate day) {
        return where(
                "u.id in (select p.unit_id from (%s) p)".formatted(UnitRows.PLACES),
                Map.of("scope", scope.value(), "after", Dated.after(scope.value())),
                day);
    }

    private Map<UnitId, MeetingDay> where(String condition, Map<String, ?> params, LocalDate day) {
        var found = new HashMap<UnitId, MeetingDay>();
        sql.sql(SELECT.formatted(UnitRows.trait(UnitTrait.MEETING_DAY, "meeting_day"), condition))
                .params(params)
                .param("day", day)
                .query(row -> {
                    found.put(
                            new UnitId(Columns.id(row, "id")),
                            new MeetingDay(row.getInt("meeting_day"), Columns.text(row, "basis")));
                });
        return found;
    }
}
