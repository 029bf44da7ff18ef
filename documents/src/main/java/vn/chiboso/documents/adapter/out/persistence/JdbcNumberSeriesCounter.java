package vn.chiboso.documents.adapter.out.persistence;

import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.chiboso.documents.application.port.out.NumberSeriesCounter;
import vn.chiboso.documents.domain.NumberSeries;

/** The counter in SQL, not as an entity: the database counts, in a row that it keeps locked. */
@Repository
class JdbcNumberSeriesCounter implements NumberSeriesCounter {
    private static final String OF_SERIES = " where unit_id = :unit and kind = :kind and term_from = :termFrom";

    private final JdbcClient jdbc;

    JdbcNumberSeriesCounter(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void hold(NumberSeries series) {
        jdbc.sql("""
                        insert into documents.number_series (unit_id, kind, term_from, last_number)
                        values (:unit, :kind, :termFrom, 0) on conflict do nothing""").params(key(series)).update();
        jdbc.sql("select last_number from documents.number_series" + OF_SERIES + " for update")
                .params(key(series))
                .query(Integer.class)
                .single();
    }

    @Override
    public int next(NumberSeries series) {
        return jdbc.sql("update documents.number_series set last_number = last_number + 1" + OF_SERIES
                        + " returning last_number")
                .params(key(series))
                .query(Integer.class)
                .single();
    }

    private static Map<String, Object> key(NumberSeries series) {
        return Map.of("unit", series.unit().value(), "kind", series.kind().name(), "termFrom", series.termFrom());
    }
}
