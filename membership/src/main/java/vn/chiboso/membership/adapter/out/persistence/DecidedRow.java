package vn.chiboso.membership.adapter.out.persistence;

import static java.util.Objects.requireNonNull;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import vn.chiboso.membership.domain.reorganisation.DecidedChange;
import vn.chiboso.membership.domain.reorganisation.ReorganisationId;
import vn.chiboso.membership.domain.reorganisation.ReorganisationKind;

/** Reads a change by its decision, the same from the book and from what waits. */
final class DecidedRow {
    private DecidedRow() {}

    static DecidedChange read(ResultSet row, int number) throws SQLException {
        return new DecidedChange(
                new ReorganisationId(Columns.id(row, "id")),
                requireNonNull(Columns.word(row, "kind", ReorganisationKind.class)),
                row.getObject("decided_on", LocalDate.class),
                row.getObject("effective_on", LocalDate.class),
                row.getBoolean("waiting"),
                List.of((String[]) row.getArray("units").getArray()));
    }
}
