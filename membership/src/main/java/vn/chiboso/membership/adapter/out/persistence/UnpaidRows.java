package vn.chiboso.membership.adapter.out.persistence;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.chiboso.membership.api.MemberId;

/**
 * Which months people paid no dues, for any number of them in one query. As {@link JdbcUnpaidDues} has it: a month counts once it is over
 * or its sheet is closed, excused and exempt ones do not; nor does one for which the person stands otherwise on another sheet.
 */
@Component
class UnpaidRows {
    private final JdbcClient sql;

    UnpaidRows(JdbcClient sql) {
        this.sql = sql;
    }

    /** Of last year and this one up to the day, with the day from which each counts; nothing for who owes none. */
    Map<MemberId, SortedMap<YearMonth, LocalDate>> unpaid(Collection<MemberId> members, LocalDate day) {
        var unpaid = new HashMap<MemberId, SortedMap<YearMonth, LocalDate>>();
        sql.sql("""
                select distinct l.person, l.month from %s l
                join membership.dues_sheet s on s.unit_id = l.unit_id and s.month = l.month
                    and (s.closed or s.month < date_trunc('month', cast(:day as timestamp)))
                where l.member_id in %s and l.state = 'UNPAID' and l.excuse is null
                    and l.month >= :first and l.month <= :day
                    and not exists (
                        select 1 from membership.member q join membership.dues_line o on o.member_id = q.id
                        where (q.id = l.person or q.merged_into = l.person) and o.month = l.month
                        and (o.state <> 'UNPAID' or o.excuse is not null))
                """.formatted(Records.withPerson("dues_line"), Records.OF_MEMBERS))
                .param("members", members.stream().map(MemberId::value).toArray(UUID[]::new))
                .param("first", day.minusYears(1).withDayOfYear(1))
                .param("day", day)
                .query(row -> {
                    var month = row.getObject("month", LocalDate.class);
                    var over = month.plusMonths(1);
                    unpaid.computeIfAbsent(new MemberId(Columns.id(row, "person")), who -> new TreeMap<>())
                            .put(YearMonth.from(month), over.isAfter(day) ? day : over);
                });
        return unpaid;
    }
}
