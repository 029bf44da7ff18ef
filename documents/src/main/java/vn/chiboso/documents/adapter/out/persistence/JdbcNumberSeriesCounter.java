package vn.chiboso.documents.adapter.out.persistence;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.chiboso.documents.api.PaperKind;
import vn.chiboso.documents.application.port.out.NumberSeriesCounter;
import vn.chiboso.documents.domain.NumberSeries;
import vn.chiboso.membership.api.UnitId;

/** The counter in SQL, not as an entity: what counts are the papers themselves, behind a lock of the database's. */
@Repository
class JdbcNumberSeriesCounter implements NumberSeriesCounter {
    private final JdbcClient jdbc;

    JdbcNumberSeriesCounter(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void hold(UnitId unit, PaperKind kind) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:series, 0))")
                .param("series", "documents/" + unit + "/" + kind)
                .query((row, n) -> 0)
                .single();
    }

    @Override
    public int next(NumberSeries series) {
        return jdbc.sql("""
                        select coalesce(max(number), 0) + 1 from documents.paper
                        where unit_id = :unit and kind = :kind and issued_on between :from and :to""")
                .param("unit", series.term().unit().value())
                .param("kind", series.kind().name())
                .param("from", series.term().from())
                .param("to", series.term().to())
                .query(Integer.class)
                .single();
    }
}
