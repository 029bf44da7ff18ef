package vn.chiboso.membership.adapter.out.persistence;

import java.time.Clock;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.api.UnpaidDues;

/**
 * Months without a payment and without an excuse. A month counts once it is over or its sheet is closed, on whatever branch's sheet
 * the member stood: who moves takes their months along. What was paid under either of two records of one person is paid.
 */
@Component
class JdbcUnpaidDues implements UnpaidDues {
    private final JdbcClient sql;
    private final Clock clock;

    JdbcUnpaidDues(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    @Override
    public List<Unpaid> of(UnitId unit, YearMonth upTo) {
        return sql.sql("""
                select m.id, m.full_name, array_agg(distinct l.month order by l.month) months from membership.member m
                join membership.member g on g.id = m.id or g.merged_into = m.id
                join membership.dues_line l on l.member_id = g.id and l.state = 'UNPAID' and l.excuse is null
                     and l.month >= :first and l.month <= :last
                join membership.dues_sheet s on s.unit_id = l.unit_id and s.month = l.month
                     and (s.closed or s.month < :running)
                where m.id in (select coalesce(h.merged_into, h.id) from membership.dues_line b
                               join membership.member h on h.id = b.member_id
                               where b.unit_id = :unit and b.month >= :first and b.month <= :last)
                and not exists (select 1 from membership.dues_line o join membership.member q on q.id = o.member_id
                               where (q.id = m.id or q.merged_into = m.id) and q.id <> g.id and o.month = l.month
                               and (o.state <> 'UNPAID' or o.excuse is not null))
                group by m.id order by m.sort_name collate "vi-x-icu", m.id
                """)
                .param("unit", unit.value())
                .param("first", upTo.withMonth(1).atDay(1))
                .param("last", upTo.atDay(1))
                .param("running", YearMonth.now(clock).atDay(1))
                .query((row, n) -> new Unpaid(
                        new MemberId(Columns.id(row, "id")),
                        row.getString("full_name"),
                        Arrays.stream((java.sql.Date[]) row.getArray("months").getArray())
                                .map(day -> YearMonth.from(day.toLocalDate()))
                                .toList()))
                .list();
    }
}
