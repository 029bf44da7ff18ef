package vn.chiboso.membership.adapter.out.persistence;

import static java.util.Objects.requireNonNull;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.chiboso.membership.api.AccountId;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.api.UnitPath;
import vn.chiboso.membership.domain.intake.Intake;
import vn.chiboso.membership.domain.intake.IntakeCounts;
import vn.chiboso.membership.domain.intake.IntakeId;
import vn.chiboso.membership.domain.intake.IntakeState;
import vn.chiboso.membership.domain.roll.RollField;

/** An intake from its row and the sums over its pieces. */
final class IntakeRows {
    private IntakeRows() {}

    static Intake intake(ResultSet row, int n) throws SQLException {
        return new Intake(
                new IntakeId(Columns.id(row, "id")),
                new UnitId(Columns.id(row, "unit_id")),
                new UnitPath(row.getString("path")),
                row.getBoolean("branch"),
                new AccountId(row.getObject("account_id", UUID.class)),
                row.getString("by_name"),
                row.getString("file_name"),
                row.getString("file_hash"),
                row.getObject("valid_from", LocalDate.class),
                requireNonNull(Columns.word(row, "state", IntakeState.class)),
                columns(row.getString("columns")),
                row.getString("unknown"),
                row.getString("ignored"),
                row.getInt("row_count"),
                row.getInt("blocks"),
                row.getInt("next_block"),
                new IntakeCounts(
                        row.getInt("added"),
                        row.getInt("changed"),
                        row.getInt("unchanged"),
                        row.getInt("doubtful"),
                        row.getInt("refused"),
                        row.getInt("moved_on"),
                        row.getInt("leaders")),
                row.getObject("handed_at", OffsetDateTime.class).toInstant(),
                row.getObject("expires_at", OffsetDateTime.class).toInstant(),
                instant(row),
                row.getInt("attempts"),
                row.getLong("version"));
    }

    private static @Nullable Instant instant(ResultSet row) throws SQLException {
        var at = row.getObject("done_at", OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }

    private static Set<RollField> columns(String joined) {
        return joined.isEmpty()
                ? Set.of()
                : Arrays.stream(joined.split(",")).map(RollField::valueOf).collect(Collectors.toSet());
    }
}
