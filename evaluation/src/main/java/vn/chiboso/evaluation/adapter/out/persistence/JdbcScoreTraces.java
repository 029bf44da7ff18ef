package vn.chiboso.evaluation.adapter.out.persistence;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.chiboso.evaluation.application.port.out.ScoreTraces;
import vn.chiboso.evaluation.domain.scorecard.Change;
import vn.chiboso.membership.api.AccountId;

/** The history of all cards by who wrote it. */
@Component
class JdbcScoreTraces implements ScoreTraces {
    private final JdbcClient sql;

    JdbcScoreTraces(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public List<Trace> of(Collection<AccountId> accounts) {
        return sql.sql("""
                select (c.at at time zone 'Asia/Ho_Chi_Minh')::date on_day, s.meeting_day, c.kind, c.number, c.to_value, c.reason
                from evaluation.scorecard_change c join evaluation.scorecard s on s.id = c.scorecard_id
                where c.by_account = any (:accounts) order by c.at, c.scorecard_id, c.seq
                """)
                .param("accounts", accounts.stream().map(AccountId::value).toArray(UUID[]::new))
                .query((row, n) -> new Trace(
                        row.getObject("on_day", LocalDate.class),
                        row.getObject("meeting_day", LocalDate.class),
                        Change.Kind.valueOf(row.getString("kind")),
                        Sql.text(row, "number"),
                        Sql.text(row, "to_value"),
                        Sql.text(row, "reason")))
                .list();
    }
}
