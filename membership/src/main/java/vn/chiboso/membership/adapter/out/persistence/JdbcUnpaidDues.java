package vn.chiboso.membership.adapter.out.persistence;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.api.UnpaidDues;

/** Who of those on a branch's sheets of the year owes months, here or elsewhere, as {@link UnpaidRows} counts them. */
@Component
class JdbcUnpaidDues implements UnpaidDues {
    private final JdbcClient sql;
    private final UnpaidRows rows;
    private final Clock clock;

    JdbcUnpaidDues(JdbcClient sql, UnpaidRows rows, Clock clock) {
        this.sql = sql;
        this.rows = rows;
        this.clock = clock;
    }

    @Override
    public List<Unpaid> of(UnitId unit, YearMonth upTo) {
        var first = upTo.withMonth(1);
        var names = new LinkedHashMap<MemberId, String>();
        sql.sql("""
                select m.id, m.full_name from membership.member m
                where m.id in (select coalesce(h.merged_into, h.id) from membership.dues_line b
                               join membership.member h on h.id = b.member_id
                               where b.unit_id = :unit and b.month >= :first and b.month <= :last)
                order by m.sort_name collate "vi-x-icu", m.id
                """)
                .param("unit", unit.value())
                .param("first", first.atDay(1))
                .param("last", upTo.atDay(1))
                .query(row -> {
                    names.put(new MemberId(Columns.id(row, "id")), row.getString("full_name"));
                });
        var months = rows.months(names.keySet(), first, upTo, LocalDate.now(clock));
        return names.entrySet().stream()
                .filter(each -> months.containsKey(each.getKey()))
                .map(each -> new Unpaid(each.getKey(), each.getValue(), List.copyOf(months.get(each.getKey()))))
                .toList();
    }
}
