package vn.chiboso.membership.adapter.out.persistence;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.chiboso.membership.api.Term;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.application.port.out.Terms;
import vn.chiboso.membership.domain.TermRule;

/** Terms on table {@code term}, the rule on {@code term_rule}: an upsert and lists, so this is SQL. */
@Component
class JdbcTerms implements Terms {
    private final JdbcClient sql;

    JdbcTerms(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public List<Term> of(UnitId unit) {
        return sql.sql("select from_day, to_day from membership.term where unit_id = :unit order by from_day")
                .param("unit", unit.value())
                .query((row, n) -> new Term(
                        unit, row.getObject("from_day", LocalDate.class), row.getObject("to_day", LocalDate.class)))
                .list();
    }

    @Override
    public void put(Term term) {
        sql.sql("""
                insert into membership.term (unit_id, from_day, to_day) values (:unit, :from, :to)
                on conflict (unit_id, from_day) do update set to_day = excluded.to_day
                """)
                .param("unit", term.unit().value())
                .param("from", term.from())
                .param("to", term.to())
                .update();
    }

    @Override
    public TermRule rule(LocalDate day) {
        return sql.sql("""
                select case when lag(valid_from) over w is not null then valid_from end as since,
                    lead(valid_from) over w as until, first_day, years, legal_basis
                from membership.term_rule
                window w as (order by valid_from)
                order by valid_from <= :day desc, abs(valid_from - :day) limit 1
                """)
                .param("day", day)
                .query((row, n) -> new TermRule(
                        row.getObject("since", LocalDate.class),
                        row.getObject("until", LocalDate.class),
                        row.getObject("first_day", LocalDate.class),
                        row.getInt("years"),
                        row.getString("legal_basis")))
                .single();
    }
}
