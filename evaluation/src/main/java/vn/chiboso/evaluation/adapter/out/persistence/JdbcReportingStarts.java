package vn.chiboso.evaluation.adapter.out.persistence;

import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.chiboso.evaluation.application.port.out.ReportingStarts;
import vn.chiboso.membership.api.UnitId;

/** One month per commune, entered or moved back in one statement: SQL, there is no aggregate in it. */
@Repository
class JdbcReportingStarts implements ReportingStarts {
    private final JdbcClient sql;

    JdbcReportingStarts(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public Map<UnitId, YearMonth> all() {
        var all = new HashMap<UnitId, YearMonth>();
        sql.sql("select commune_id, first_month from evaluation.reporting_start")
                .query(row -> {
                    all.put(new UnitId(Sql.id(row, "commune_id")), Sql.month(row, "first_month"));
                });
        return all;
    }

    @Override
    public void noteNoLaterThan(UnitId commune, YearMonth month) {
        note(commune, month, """
                insert into evaluation.reporting_start values (:commune, :month)
                on conflict (commune_id) do update
                    set first_month = least(reporting_start.first_month, excluded.first_month)
                """);
    }

    @Override
    public void noteFirstSeen(UnitId commune, YearMonth month) {
        note(commune, month, "insert into evaluation.reporting_start values (:commune, :month) on conflict do nothing");
    }

    private void note(UnitId commune, YearMonth month, String statement) {
        sql.sql(statement)
                .param("commune", commune.value())
                .param("month", Sql.first(month))
                .update();
    }
}
