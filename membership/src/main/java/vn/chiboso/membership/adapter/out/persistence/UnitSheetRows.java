package vn.chiboso.membership.adapter.out.persistence;

import static java.util.Objects.requireNonNull;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.api.UnitKind;
import vn.chiboso.membership.domain.roll.Cell;
import vn.chiboso.membership.domain.unitbook.PlannedUnit;
import vn.chiboso.membership.domain.unitbook.UnitField;
import vn.chiboso.membership.domain.unitbook.UnitFinding;
import vn.chiboso.membership.domain.unitbook.UnitLine;
import vn.chiboso.membership.domain.unitbook.UnitOutcome;
import vn.chiboso.membership.domain.unitbook.UnitSheetId;

/** Rows of sheets of organisations and what is said of them; cells as people read them, since that reads back as the same. */
@Component
class UnitSheetRows {
    /** Between cells, and between arguments of a sentence: neither holds such a sign. */
    private static final String BETWEEN = "\u001f";

    private static final String SHOWN = """
            select %s from membership.unit_sheet_row r
            where r.sheet_id = :id and r.outcome = any (:outcomes) and r.row_no >= :from and r.cells is not null
            """;

    private static final UnitField[] FIELDS = UnitField.values();

    private final JdbcClient sql;

    UnitSheetRows(JdbcClient sql) {
        this.sql = sql;
    }

    private record Why(int row, int turn, UnitFinding finding) {}

    void add(UnitSheetId id, List<PlannedUnit> rows) {
        BatchRows.<PlannedUnit>of("membership.unit_sheet_row")
                .column("sheet_id", "uuid", row -> id)
                .column("row_no", "integer", PlannedUnit::row)
                .column("outcome", "text", PlannedUnit::outcome)
                .column("kind", "text", PlannedUnit::kind)
                .column("unit_id", "uuid", PlannedUnit::unit)
                .column("parent_id", "uuid", PlannedUnit::parent)
                .column("position", "integer", PlannedUnit::position)
                .column("cells", "text", row -> cells(row.line()))
                .insert(sql, rows);
        var why = new ArrayList<Why>();
        for (var row : rows) {
            for (var turn = 0; turn < row.findings().size(); turn++) {
                why.add(new Why(row.row(), turn, row.findings().get(turn)));
            }
        }
        say(id, why);
    }

    List<PlannedUnit> next(UnitSheetId id, int most) {
        return sql.sql("""
                select * from membership.unit_sheet_row where sheet_id = :id and outcome = 'NEW' order by position limit :most
                """)
                .param("id", id.value())
                .param("most", most)
                .query((row, n) -> planned(row, Map.of()))
                .list();
    }

    void settle(UnitSheetId id, Collection<Integer> founded, Map<Integer, UnitFinding> movedOn) {
        mark(id, founded, UnitOutcome.FOUNDED);
        mark(id, movedOn.keySet(), UnitOutcome.MOVED_ON);
        say(
                id,
                movedOn.entrySet().stream()
                        .map(why -> new Why(why.getKey(), 0, why.getValue()))
                        .toList());
    }

    private void mark(UnitSheetId id, Collection<Integer> rows, UnitOutcome outcome) {
        sql.sql(
                        "update membership.unit_sheet_row set outcome = :outcome where sheet_id = :id and row_no = any (cast(:rows as integer[]))")
                .param("id", id.value())
                .param("outcome", outcome.name())
                .param("rows", rows.stream().map(String::valueOf).toArray(String[]::new))
                .update();
    }

    private void say(UnitSheetId id, List<Why> said) {
        BatchRows.<Why>of("membership.unit_sheet_finding")
                .column("sheet_id", "uuid", why -> id)
                .column("row_no", "integer", Why::row)
                .column("turn", "integer", Why::turn)
                .column("field", "text", why -> {
                    var field = why.finding().field();
                    return field == null ? "" : field.name();
                })
                .column("key", "text", why -> why.finding().key())
                .column(
                        "args",
                        "text",
                        why -> String.join(BETWEEN, why.finding().args()))
                .insert(sql, said);
    }

    List<PlannedUnit> rows(UnitSheetId id, Set<UnitOutcome> outcomes, int fromRow, int most) {
        var words = outcomes.stream().map(Enum::name).toArray(String[]::new);
        var findings = findings(id, words, fromRow, most);
        return sql.sql(SHOWN.formatted("r.*") + " order by r.row_no limit :most")
                .param("id", id.value())
                .param("outcomes", words)
                .param("from", fromRow)
                .param("most", most)
                .query((row, n) -> planned(row, findings))
                .list();
    }

    private Map<Integer, List<UnitFinding>> findings(UnitSheetId id, String[] outcomes, int fromRow, int most) {
        var found = new HashMap<Integer, List<UnitFinding>>();
        sql.sql("select f.* from membership.unit_sheet_finding f where f.sheet_id = :id and f.row_no in ("
                        + SHOWN.formatted("r.row_no") + " order by r.row_no limit :most) order by f.row_no, f.turn")
                .param("id", id.value())
                .param("outcomes", outcomes)
                .param("from", fromRow)
                .param("most", most)
                .query(row -> {
                    found.computeIfAbsent(row.getInt("row_no"), no -> new ArrayList<>())
                            .add(new UnitFinding(
                                    field(row.getString("field")), row.getString("key"), args(row.getString("args"))));
                });
        return found;
    }

    private static List<String> args(String joined) {
        return joined.isEmpty() ? List.of() : List.of(joined.split(BETWEEN, -1));
    }

    private static @Nullable UnitField field(String name) {
        return name.isEmpty() ? null : UnitField.valueOf(name);
    }

    private static PlannedUnit planned(ResultSet row, Map<Integer, List<UnitFinding>> findings) throws SQLException {
        var number = row.getInt("row_no");
        var unit = Columns.uuid(row, "unit_id");
        var parent = Columns.uuid(row, "parent_id");
        return new PlannedUnit(
                new UnitLine(number, cells(row.getString("cells"))),
                Columns.word(row, "kind", UnitKind.class),
                requireNonNull(Columns.word(row, "outcome", UnitOutcome.class)),
                unit == null ? null : new UnitId(unit),
                parent == null ? null : new UnitId(parent),
                row.getObject("position", Integer.class),
                findings.getOrDefault(number, List.of()));
    }

    private static String cells(UnitLine line) {
        return Stream.of(FIELDS).map(line::shown).collect(Collectors.joining(BETWEEN));
    }

    private static Map<UnitField, Cell> cells(String joined) {
        var shown = joined.split(BETWEEN, -1);
        var cells = new EnumMap<UnitField, Cell>(UnitField.class);
        for (var i = 0; i < shown.length; i++) {
            if (!shown[i].isEmpty()) {
                cells.put(FIELDS[i], new Cell.Text(shown[i]));
            }
        }
        return cells;
    }
}
