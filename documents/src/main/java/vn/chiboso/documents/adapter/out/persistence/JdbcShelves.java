package vn.chiboso.documents.adapter.out.persistence;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.chiboso.documents.application.port.out.Shelves;
import vn.chiboso.membership.api.UnitId;

/** Counts in SQL. */
@Component
class JdbcShelves implements Shelves {
    private final JdbcClient sql;

    JdbcShelves(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public int count(UnitId unit) {
        return sql.sql("""
                select (select count(*) from documents.paper where unit_id = :unit)
                     + (select count(*) from documents.file where unit_id = :unit)
                """).param("unit", unit.value()).query(Integer.class).single();
    }
}
