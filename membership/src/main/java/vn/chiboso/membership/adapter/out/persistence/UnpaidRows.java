package vn.chiboso.membership.adapter.out.persistence;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.chiboso.membership.api.MemberId;

/**
 * Which months people paid no dues, for any number of them in one query. A month counts once it is over or its sheet is closed, on
 * whatever branch's sheet the person stood: who moves takes their months along. Excused and exempt ones do not count, nor does one for
 * which the person stands otherwise on another sheet, under either of two records that are one person.
 */
@Component
class UnpaidRows {
    private final JdbcClient sql;

    UnpaidRows(JdbcClient sql) {
        this.sql = sql;
    }

    /** Of last year and this one up to the day, with the day from which each counts; nothing for who owes none. */
    Map<MemberId, SortedMap<YearMonth, LocalDate>> unpaid(Collection<MemberId> members, LocalDate day) {
        var from = YearMonth.of(day.getYear() - 1, 1);
        var unpaid = new HashMap<MemberId, SortedMap<YearMonth, LocalDate>>();
        months(members, from, YearMonth.from(day), day).forEach((member, months) -> {
            var counted = unpaid.computeIfAbsent(member, who -> new TreeMap<>());
            for (var month : months) {
                var over = month.plusMonths(1).atDay(1);
                counted.put(month, over.isAfter(day) ? day : over);
            }
        });
        return unpaid;
    }

    /** From the first to the last month, as it stands on the day; nothing for who owes none. */
    Map<MemberId, SortedSet<YearMonth>> months(
            Collection<MemberId> members, YearMonth first, YearMonth last, LocalDate day) {
        var unpaid = new HashMap<MemberId, SortedSet<YearMonth>>();
        sql.sql("""
                select distinct l.person, l.month from %s l
                join membership.dues_sheet s on s.unit_id = l.unit_id and s.month = l.month and (s.closed or s.month < :running)
                where l.member_id in %s and l.state = 'UNPAID' and l.excuse is null and l.month >= :first and l.month <= :last
                    and not exists (
                        select 1 from membership.member q join membership.dues_line o on o.member_id = q.id
                        where (q.id = l.person or q.merged_into = l.person) and o.month = l.month
                        and (o.state <> 'UNPAID' or o.excuse is not null))
                """.formatted(Records.withPerson("dues_line"), Records.OF_MEMBERS))
                .param("members", members.stream().map(MemberId::value).toArray(UUID[]::new))
                .param("first", first.atDay(1))
                .param("last", last.atDay(1))
                .param("running", day.withDayOfMonth(1))
                .query(row -> {
                    unpaid.computeIfAbsent(new MemberId(Columns.id(row, "person")), who -> new TreeSet<>())
                            .add(YearMonth.from(row.getObject("month", LocalDate.class)));
                });
        return unpaid;
    }
}
