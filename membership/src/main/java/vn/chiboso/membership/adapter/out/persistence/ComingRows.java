package vn.chiboso.membership.adapter.out.persistence;

import static java.util.Objects.requireNonNull;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.chiboso.membership.api.AccountId;
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.domain.reorganisation.ComingReorganisation;
import vn.chiboso.membership.domain.reorganisation.ComingReorganisation.State;
import vn.chiboso.membership.domain.reorganisation.Decision;
import vn.chiboso.membership.domain.reorganisation.Line;
import vn.chiboso.membership.domain.reorganisation.ReorganisationId;
import vn.chiboso.membership.domain.reorganisation.ReorganisationKind;

/** Reads prepared reorganisations whole. */
@Component
class ComingRows {
    private final JdbcClient sql;

    ComingRows(JdbcClient sql) {
        this.sql = sql;
    }

    /** Their parts are read after the rows, so that one connection is enough. */
    List<ComingReorganisation> read(String condition, Map<String, ?> params) {
        return sql
                .sql(
                        "select c.*, c.change::text change_text, i.name issuer_name from membership.coming_reorganisation c"
                                + " join membership.unit i on i.id = c.issuer_id where " + condition)
                .params(params)
                .query((row, n) -> new Head(row))
                .list()
                .stream()
                .map(this::whole)
                .toList();
    }

    private ComingReorganisation whole(Head head) {
        return new ComingReorganisation(
                new ReorganisationId(head.id),
                ChangeRow.read(head.kind, head.change, members(head.id)),
                head.issuer,
                head.issuerName,
                head.decision,
                units(head.id),
                lines(head.id),
                head.account,
                head.by,
                head.at,
                head.state);
    }

    private Map<UnitId, String> units(UUID id) {
        var units = new HashMap<UnitId, String>();
        sql.sql("select unit_id, name from membership.coming_reorganisation_unit where coming_id = :id")
                .param("id", id)
                .query((row, n) -> units.put(new UnitId(Columns.id(row, "unit_id")), row.getString("name")))
                .list();
        return units;
    }

    private List<Line> lines(UUID id) {
        return sql.sql("""
                select tone, code, args from membership.coming_reorganisation_line where coming_id = :id order by position
                """)
                .param("id", id)
                .query((row, n) -> new Line(
                        requireNonNull(Columns.word(row, "tone", Line.Tone.class)),
                        row.getString("code"),
                        List.of((String[]) row.getArray("args").getArray())))
                .list();
    }

    /** Whoever was found to be written down twice since is named by the record that is kept. */
    private Set<MemberId> members(UUID id) {
        return new HashSet<>(sql.sql("""
                select coalesce(m.merged_into, m.id) id from membership.coming_reorganisation_member c
                join membership.member m on m.id = c.member_id where c.coming_id = :id
                """)
                .param("id", id)
                .query((row, n) -> new MemberId(Columns.id(row, "id")))
                .list());
    }

    /** What stands in the row itself. */
    private static final class Head {
        private final UUID id;
        private final ReorganisationKind kind;
        private final UnitId issuer;
        private final String issuerName;
        private final Decision decision;
        private final String change;
        private final AccountId account;
        private final String by;
        private final Instant at;
        private final State state;

        Head(ResultSet row) throws SQLException {
            id = Columns.id(row, "id");
            kind = requireNonNull(Columns.word(row, "kind", ReorganisationKind.class));
            issuer = new UnitId(Columns.id(row, "issuer_id"));
            issuerName = row.getString("issuer_name");
            decision = new Decision(
                    row.getString("decision_number"),
                    row.getObject("decided_on", LocalDate.class),
                    row.getObject("effective_on", LocalDate.class),
                    row.getString("legal_basis"));
            change = row.getString("change_text");
            account = new AccountId(Columns.id(row, "by_account"));
            by = row.getString("by_name");
            at = instant(row, "prepared_at");
            state = state(row);
        }

        private static State state(ResultSet row) throws SQLException {
            var state = row.getString("state");
            return switch (state) {
                case "WAITING" -> new State.Waiting();
                case "DONE" -> new State.Done(instant(row, "settled_at"));
                case "STUCK" ->
                    new State.Stuck(
                            row.getString("problem"),
                            ProblemArgs.read(
                                    (String[]) row.getArray("problem_args").getArray()),
                            instant(row, "settled_at"));
                case "CANCELLED" ->
                    new State.Cancelled(
                            row.getString("cancelled_by"), row.getString("cancel_reason"), instant(row, "settled_at"));
                default -> throw new IllegalStateException("no state " + state);
            };
        }

        private static Instant instant(ResultSet row, String column) throws SQLException {
            return row.getObject(column, OffsetDateTime.class).toInstant();
        }
    }
}
