package vn.chiboso.evaluation.adapter.out.persistence;

import java.time.Instant;
import java.time.YearMonth;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.chiboso.evaluation.application.port.out.Reminders;
import vn.chiboso.membership.api.UnitId;

/** Marks that are set once: SQL, there is no aggregate in them. */
@Repository
class JdbcReminders implements Reminders {
    private final JdbcClient sql;

    JdbcReminders(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public boolean markSent(UnitId branch, YearMonth month, Instant at) {
        return sql.sql("insert into evaluation.score_reminder values (:unit, :month, :at) on conflict do nothing")
                        .param("unit", branch.value())
                        .param("month", Sql.first(month))
                        .param("at", Sql.moment(at))
                        .update()
                == 1;
    }
}
