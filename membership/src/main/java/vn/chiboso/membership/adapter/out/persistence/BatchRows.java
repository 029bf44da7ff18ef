package vn.chiboso.membership.adapter.out.persistence;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Many rows in one statement: each column travels as one array. Indexes and foreign keys are looked at as for single rows, and
 * triggers of statements run once.
 */
final class BatchRows<T> {
    private final String table;
    private final List<Column<T>> columns = new ArrayList<>();

    private BatchRows(String table) {
        this.table = table;
    }

    private record Column<T>(String name, String type, Function<T, @Nullable Object> value) {}

    static <T> BatchRows<T> of(String table) {
        return new BatchRows<>(table);
    }

    BatchRows<T> column(String name, String type, Function<T, @Nullable Object> value) {
        columns.add(new Column<>(name, type, value));
        return this;
    }

    void insert(JdbcClient sql, List<T> rows) {
        add(sql, rows, "");
    }

    /** Inserts, with what is to be done about rows that are there already. */
    void add(JdbcClient sql, List<T> rows, String onConflict) {
        if (!rows.isEmpty()) {
            run(sql, "insert into " + table + " (" + names() + ") select * from " + arrays() + " " + onConflict, rows);
        }
    }

    /** Rows with the id and the version given get the other columns' values and the next version; how many there were. */
    int update(JdbcClient sql, List<T> rows) {
        if (rows.isEmpty()) {
            return 0;
        }
        var set = columns.stream()
                .map(Column::name)
                .filter(name -> !name.equals("id") && !name.equals("version"))
                .map(name -> name + " = r." + name)
                .collect(Collectors.joining(", "));
        return run(
                sql,
                "update " + table + " t set " + set + ", version = t.version + 1 from " + arrays() + " as r (" + names()
                        + ") where t.id = r.id and t.version = r.version",
                rows);
    }

    private int run(JdbcClient sql, String text, List<T> rows) {
        var statement = sql.sql(text);
        for (var column : columns) {
            statement = statement.param(
                    column.name(),
                    rows.stream().map(row -> text(column.value().apply(row))).toArray(String[]::new));
        }
        return statement.update();
    }

    private String names() {
        return columns.stream().map(Column::name).collect(Collectors.joining(", "));
    }

    private String arrays() {
        return columns.stream()
                .map(column -> "cast(:" + column.name() + " as " + column.type() + "[])")
                .collect(Collectors.joining(", ", "unnest(", ")"));
    }

    private static @Nullable String text(@Nullable Object value) {
        return switch (value) {
            case null -> null;
            case byte[] bytes -> "\\x" + HexFormat.of().formatHex(bytes);
            default -> value.toString();
        };
    }
}
