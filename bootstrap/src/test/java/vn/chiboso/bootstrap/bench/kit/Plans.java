package vn.chiboso.bootstrap.bench.kit;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.LinkedHashSet;
import java.util.Locale;

/** Keeps, as text, how PostgreSQL went about the statements that a use case sends. */
public final class Plans {
    private final StatementEar ear;
    private final Path folder;

    public Plans(StatementEar ear, Path folder) {
        this.ear = ear;
        this.folder = folder;
    }

    /** Listens to the trial once, then explains each different statement twice, the second time with warm buffers. */
    public void explain(String name, Trial trial) throws Exception {
        var text = new StringBuilder();
        var seen = new LinkedHashSet<String>();
        for (var heard : ear.listen(trial)) {
            if (isExplainable(heard.sql()) && seen.add(heard.sql())) {
                text.append("-- ")
                        .append(heard.sql().strip().replace("\n", "\n-- "))
                        .append("\n\n");
                text.append(plan(heard)).append("\n\n");
            }
        }
        Files.createDirectories(folder);
        Files.writeString(folder.resolve(name + ".txt"), text.toString());
    }

    private String plan(StatementEar.Heard heard) throws Exception {
        try (var connection = ear.getConnection()) {
            connection.setAutoCommit(false);
            try {
                read(heard, connection);
                return read(heard, connection);
            } catch (SQLException e) {
                return "not explained: " + e.getMessage();
            } finally {
                // explained statements have run: nothing they did stays
                connection.rollback();
                connection.setAutoCommit(true);
            }
        }
    }

    private static String read(StatementEar.Heard heard, java.sql.Connection connection) throws Exception {
        var text = new StringBuilder();
        try (var statement = heard.again(connection, "explain (analyze, buffers, settings) ");
                var row = statement.executeQuery()) {
            while (row.next()) {
                text.append(row.getString(1)).append('\n');
            }
        }
        return text.toString();
    }

    private static boolean isExplainable(String sql) {
        return sql.strip().toLowerCase(Locale.ROOT).matches("(?s)(select|with|insert|update|delete)\\b.*");
    }
}
