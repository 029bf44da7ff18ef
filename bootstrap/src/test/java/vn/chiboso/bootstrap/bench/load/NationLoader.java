package vn.chiboso.bootstrap.bench.load;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import javax.sql.DataSource;
import vn.chiboso.bootstrap.bench.nation.Nation;

/** Loads a nation into the product's empty tables. */
public final class NationLoader {
    private static final int CHUNK = 200;
    private static final List<String> LONGEST_FIRST = List.of("status", "act", "attachment", "member", "position");

    private final DataSource database;
    private final Sealer seal;
    private final String passwordHash;
    private final Consumer<String> progress;
    private final int threads;

    /**
     * Loads into the database.
     *
     * @param database     gives plain connections of PostgreSQL's own driver
     * @param seal         the product's sealing: plain bytes and the person's id as context
     * @param passwordHash of the one password that all sign-ins have
     */
    public NationLoader(DataSource database, Sealer seal, String passwordHash, int threads, Consumer<String> progress) {
        this.database = database;
        this.seal = seal;
        this.passwordHash = passwordHash;
        this.threads = threads;
        this.progress = progress;
    }

    /** The product's sealing. */
    @FunctionalInterface
    public interface Sealer {
        byte[] seal(byte[] plain, String context);
    }

    public void load(Nation nation) throws Exception {
        PausedSchema paused;
        try (var connection = database.getConnection()) {
            paused = PausedSchema.of(connection, "membership");
        }
        TreeRows.write(database, nation.country());
        say("%,d units", nation.country().units().size());
        people(nation);
        administrator();
        derived();
        indexes(paused.byTable());
        say("indexes and keys");
        each(paused.foreign());
        say("keys between tables");
        vacuum(paused.byTable().keySet().stream().toList());
        say("statistics");
    }

    private void people(Nation nation) throws Exception {
        var branches = nation.country().branches();
        var next = new AtomicInteger();
        var said = new AtomicInteger();
        var tenth = Math.max(1, branches.size() / 10);
        together(() -> {
            try (var rows = new RollRows(Streams.open(database), seal, passwordHash)) {
                for (var from = next.getAndAdd(CHUNK); from < branches.size(); from = next.getAndAdd(CHUNK)) {
                    for (var branch : branches.subList(from, Math.min(from + CHUNK, branches.size()))) {
                        rows.write(nation.roll(branch));
                    }
                    if (from / tenth > said.get()) {
                        said.set(from / tenth);
                        say("%d0 %% of the people", from / tenth);
                    }
                }
            }
            return null;
        });
        say("all people");
    }

    private void administrator() throws SQLException {
        try (var connection = database.getConnection();
                var insert = connection.prepareStatement("""
                        insert into membership.account (id, display_name, user_name, password_hash, enabled,
                            technical_administrator, must_change_password, created_at)
                        values (?, 'Quản trị hệ thống', 'quantri', ?, true, true, false, '2020-07-01 00:00:00+07')
                        """)) {
            insert.setObject(1, Nation.rowId(Long.MAX_VALUE >>> 20));
            insert.setString(2, passwordHash);
            insert.executeUpdate();
        }
    }

    /** What triggers would have written, had they not been asleep. */
    private void derived() throws SQLException {
        each(List.of("analyze membership.attachment, membership.member, membership.status, membership.unit_link"));
        each(List.of("select membership.place_everybody()"));
        say("names by place");
        each(List.of("select membership.count_everybody()"));
        say("counts");
        each(List.of("select membership.pick_everybody()"));
        say("people by place");
    }

    private void indexes(Map<String, List<String>> byTable) throws Exception {
        var tables = new ConcurrentLinkedQueue<>(byTable.entrySet().stream()
                .sorted(Comparator.comparingInt(e -> rank(e.getKey())))
                .map(Map.Entry::getValue)
                .toList());
        together(() -> {
            for (var statements = tables.poll(); statements != null; statements = tables.poll()) {
                each(statements);
            }
            return null;
        });
    }

    private static int rank(String table) {
        var at = LONGEST_FIRST.indexOf(table.substring(table.indexOf('.') + 1));
        return at < 0 ? LONGEST_FIRST.size() : at;
    }

    private void vacuum(List<String> tables) throws Exception {
        var queue = new ConcurrentLinkedQueue<>(tables.stream()
                .sorted(Comparator.comparingInt(NationLoader::rank))
                .toList());
        together(() -> {
            for (var table = queue.poll(); table != null; table = queue.poll()) {
                each(List.of("vacuum (analyze) " + table));
            }
            return null;
        });
    }

    private void each(List<String> statements) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("set maintenance_work_mem = '768MB'");
            for (var sql : statements) {
                var start = System.nanoTime();
                statement.execute(sql);
                var seconds = (System.nanoTime() - start) / 1_000_000_000L;
                if (seconds >= 5) {
                    say("%d s: %s", seconds, sql);
                }
            }
        }
    }

    private void together(Callable<Void> work) throws Exception {
        try (var pool = Executors.newFixedThreadPool(threads)) {
            var all = new ArrayList<Callable<Void>>();
            for (var i = 0; i < threads; i++) {
                all.add(work);
            }
            for (var each : pool.invokeAll(all)) {
                each.get();
            }
        }
    }

    private void say(String format, Object... arguments) {
        progress.accept(format.formatted(arguments));
    }
}
