package vn.chiboso.membership.adapter.out.persistence;

import static java.util.Objects.requireNonNull;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
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

    /** Their parts are read after the rows, those of all of them together, so that one connection and four queries are enough. */
    List<ComingReorganisation> read(String condition, Map<String, ?> params) {
        var heads = sql.sql(
                        "select c.*, c.change::text change_text, i.name issuer_name from membership.coming_reorganisation c"
                                + " join membership.unit i on i.id = c.issuer_id where " + condition)
                .params(params)
                .query((row, n) -> new Head(row))
                .list();
        if (heads.isEmpty()) {
            return List.of();
        }
        var ids = heads.stream().map(head -> head.id).toArray(UUID[]::new);
        var units = units(ids);
        var lines = lines(ids);
        var members = members(ids);
        return heads.stream()
                .map(head -> head.with(
                        units.getOrDefault(head.id, Map.of()),
                        lines.getOrDefault(head.id, List.of()),
                        members.getOrDefault(head.id, Set.of())))
                .toList();
    }

    private Map<UUID, Map<UnitId, String>> units(UUID[] ids) {
        var units = new HashMap<UUID, Map<UnitId, String>>();
        sql.sql(
                        "select coming_id, unit_id, name from membership.coming_reorganisation_unit where coming_id = any (:ids)")
                .param("ids", ids)
                .query((row, n) -> units.computeIfAbsent(Columns.id(row, "coming_id"), id -> new HashMap<>())
                        .put(new UnitId(Columns.id(row, "unit_id")), row.getString("name")))
                .list();
        return units;
    }

    private Map<UUID, List<Line>> lines(UUID[] ids) {
        var lines = new HashMap<UUID, List<Line>>();
        sql.sql("""
                select coming_id, tone, code, args from membership.coming_reorganisation_line
                where coming_id = any (:ids) order by coming_id, position
                """)
                .param("ids", ids)
                .query((row, n) -> lines.computeIfAbsent(Columns.id(row, "coming_id"), id -> new ArrayList<>())
                        .add(new Line(
                                requireNonNull(Columns.word(row, "tone", Line.Tone.class)),
                                row.getString("code"),
                                List.of((String[]) row.getArray("args").getArray()))))
                .list();
        return lines;
    }

    /** Whoever was found to be written down twice since is named by the record that is kept. */
    private Map<UUID, Set<MemberId>> members(UUID[] ids) {
        var members = new HashMap<UUID, Set<MemberId>>();
        sql.sql("""
                select c.coming_id, coalesce(m.merged_into, m.id) id from membership.coming_reorganisation_member c
                join membership.member m on m.id = c.member_id where c.coming_id = any (:ids)
                """)
                .param("ids", ids)
                .query((row, n) -> members.computeIfAbsent(Columns.id(row, "coming_id"), id -> new HashSet<>())
                        .add(new MemberId(Columns.id(row, "id"))))
                .list();
        return members;
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

        ComingReorganisation with(Map<UnitId, String> units, List<Line> lines, Set<MemberId> members) {
            return new ComingReorganisation(
                    new ReorganisationId(id),
                    ChangeRow.read(kind, change, members),
                    issuer,
                    issuerName,
                    decision,
                    units,
                    lines,
                    account,
                    by,
                    at,
                    state);
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
