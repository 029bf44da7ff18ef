package vn.chiboso.bootstrap.bench.load;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Indexes, keys, exclusions and triggers of a schema, taken down so that rows flow in, then made anew over all rows at once: which proves
 * them as well. Reads from the catalogue what there is, so that it knows of later migrations.
 */
final class PausedSchema {
    private static final String CONSTRAINTS = """
            select conrelid::regclass::text as tab, conname, contype::text, pg_get_constraintdef(oid) as def
            from pg_constraint where connamespace = cast(? as regnamespace) and contype in ('p', 'u', 'x', 'f')
            order by case contype when 'f' then 0 else 1 end
            """;
    private static final String INDEXES = """
            select i.indrelid::regclass::text as tab, i.indexrelid::regclass::text as idx, pg_get_indexdef(i.indexrelid) as def
            from pg_index i join pg_class c on c.oid = i.indexrelid
            where c.relnamespace = cast(? as regnamespace)
            and not exists (select 1 from pg_constraint k where k.conindid = i.indexrelid and k.contype in ('p', 'u', 'x'))
            """;

    private static final String TRIGGERED = """
            select distinct tgrelid::regclass::text as tab from pg_trigger t join pg_class c on c.oid = t.tgrelid
            where c.relnamespace = cast(? as regnamespace) and not tgisinternal
            """;

    private final Map<String, List<String>> byTable = new LinkedHashMap<>();
    private final List<String> foreign = new ArrayList<>();

    private PausedSchema() {}

    static PausedSchema of(Connection connection, String schema) throws SQLException {
        var paused = new PausedSchema();
        List<String> drops = new ArrayList<>();
        try (var ask = connection.prepareStatement(CONSTRAINTS)) {
            ask.setString(1, schema);
            var row = ask.executeQuery();
            while (row.next()) {
                var table = row.getString("tab");
                var add = "alter table %s add constraint %s %s"
                        .formatted(table, row.getString("conname"), row.getString("def"));
                drops.add("alter table %s drop constraint %s".formatted(table, row.getString("conname")));
                if (row.getString("contype").equals("f")) {
                    paused.foreign.add(add);
                } else {
                    paused.later(table, add);
                }
            }
        }
        try (var ask = connection.prepareStatement(INDEXES)) {
            ask.setString(1, schema);
            var row = ask.executeQuery();
            while (row.next()) {
                drops.add("drop index " + row.getString("idx"));
                paused.later(row.getString("tab"), row.getString("def"));
            }
        }
        try (var ask = connection.prepareStatement(TRIGGERED)) {
            ask.setString(1, schema);
            var row = ask.executeQuery();
            while (row.next()) {
                drops.add("alter table %s disable trigger user".formatted(row.getString("tab")));
                paused.foreign.add("alter table %s enable trigger user".formatted(row.getString("tab")));
            }
        }
        try (var statement = connection.createStatement()) {
            for (var drop : drops) {
                statement.execute(drop);
            }
        }
        return paused;
    }

    private void later(String table, String statement) {
        byTable.computeIfAbsent(table, t -> new ArrayList<>()).add(statement);
    }

    /** What makes indexes and keys anew, a list for each table: tables may go side by side. */
    Map<String, List<String>> byTable() {
        return byTable;
    }

    /** Keys between tables and triggers, when all else is there. */
    List<String> foreign() {
        return foreign;
    }
}
