package vn.chiboso.membership.adapter.out.persistence;

import static java.util.Objects.requireNonNull;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.chiboso.membership.domain.reorganisation.DecidedChange;
import vn.chiboso.membership.domain.reorganisation.DecidedChanges;
import vn.chiboso.membership.domain.reorganisation.ReorganisationId;
import vn.chiboso.membership.domain.reorganisation.ReorganisationKind;

/** Reads a change by its decision, the same from the book and from what waits. */
final class DecidedRow {
    private DecidedRow() {}

    /** The first of them, with the number of all. */
    static DecidedChanges all(JdbcClient.StatementSpec query) {
        var total = new AtomicInteger();
        var first = query.param("first", DecidedChanges.FIRST)
                .query((row, number) -> {
                    total.set(row.getInt("total"));
                    return read(row);
                })
                .list();
        return new DecidedChanges(total.get(), first);
    }

    private static DecidedChange read(ResultSet row) throws SQLException {
        return new DecidedChange(
                new ReorganisationId(Columns.id(row, "id")),
                requireNonNull(Columns.word(row, "kind", ReorganisationKind.class)),
                row.getObject("decided_on", LocalDate.class),
                row.getObject("effective_on", LocalDate.class),
                row.getBoolean("waiting"),
                List.of((String[]) row.getArray("units").getArray()));
    }
}
