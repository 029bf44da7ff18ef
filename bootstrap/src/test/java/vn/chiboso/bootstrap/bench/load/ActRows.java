package vn.chiboso.bootstrap.bench.load;

import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import vn.chiboso.bootstrap.bench.nation.Life.Deed;
import vn.chiboso.membership.domain.Folding;

/** Rows of {@code membership.act}, the history that is only added to, where the schema has that table; else nothing. */
final class ActRows implements AutoCloseable {
    /** What is known to be written, in this order, as far as the table has it. */
    private static final List<String> KNOWN = List.of(
            "id",
            "member_id",
            "kind",
            "on_day",
            "unit_id",
            "status",
            "party_group",
            "until_day",
            "decision_number",
            "decision_issuer",
            "decision_on",
            "decision_key",
            "recorded_at");

    private static final String COLUMNS = """
            select column_name, is_nullable = 'NO' and column_default is null and is_identity = 'NO' as needed from information_schema.columns
            where table_schema = 'membership' and table_name = 'act'
            """;

    private final @Nullable CopyStream stream;
    private final Set<String> columns;

    private ActRows(@Nullable CopyStream stream, Set<String> columns) {
        this.stream = stream;
        this.columns = columns;
    }

    /** Throws where the table asks for something that is not known here. */
    static ActRows open(DataSource database) throws SQLException {
        var connection = database.getConnection();
        Set<String> columns = new HashSet<>();
        try (var statement = connection.createStatement();
                var row = statement.executeQuery(COLUMNS)) {
            while (row.next()) {
                columns.add(row.getString("column_name"));
                if (row.getBoolean("needed") && !KNOWN.contains(row.getString("column_name"))) {
                    throw new IllegalStateException("membership.act needs " + row.getString("column_name"));
                }
            }
        }
        if (columns.isEmpty()) {
            connection.close();
            return new ActRows(null, columns);
        }
        var written = String.join(", ", KNOWN.stream().filter(columns::contains).toList());
        return new ActRows(CopyStream.into(connection, "membership.act", written), columns);
    }

    void write(UUID id, UUID member, Deed deed) throws SQLException {
        if (stream == null) {
            return;
        }
        for (var column : KNOWN) {
            if (columns.contains(column)) {
                field(stream, column, id, member, deed);
            }
        }
        stream.end();
    }

    private static void field(CopyStream row, String column, UUID id, UUID member, Deed deed) {
        var paper = deed.paper();
        switch (column) {
            case "id" -> row.id(id);
            case "member_id" -> row.id(member);
            case "kind" -> row.text(deed.kind());
            case "on_day" -> row.day(deed.on());
            case "unit_id" -> row.id(deed.unit());
            case "status" ->
                row.text(deed.status() == null ? null : deed.status().name());
            case "party_group" -> row.text(deed.group());
            case "until_day" -> row.day(deed.until());
            case "decision_number" -> row.text(paper);
            case "decision_issuer" -> row.text(paper == null ? null : "Đảng ủy cấp trên");
            case "decision_on" -> row.day(paper == null ? null : deed.on());
            case "decision_key" ->
                row.text(
                        paper == null
                                ? null
                                : Folding.fold(paper) + "|dang uy cap tren|"
                                        + deed.on().getYear());
            case "recorded_at" -> row.day(deed.on());
            default -> throw new IllegalArgumentException(column);
        }
    }

    @Override
    public void close() throws SQLException {
        if (stream != null) {
            stream.close();
        }
    }
}
