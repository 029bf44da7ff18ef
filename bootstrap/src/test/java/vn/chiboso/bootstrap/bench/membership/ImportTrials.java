package vn.chiboso.bootstrap.bench.membership;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import vn.chiboso.bootstrap.bench.kit.Measure;
import vn.chiboso.bootstrap.bench.kit.Target;

/**
 * 100,000 people from list books onto empty rolls, handed in, looked at and confirmed, by a product in a JVM of its own with 512 MB.
 * What came in is taken out again, so that a kept nation stays what it was.
 */
final class ImportTrials {
    private static final int ROWS = 5_000;

    private ImportTrials() {}

    static void play(Stage stage, String url, Path home) throws Exception {
        if (!stage.plays("import-books")) {
            return;
        }
        var books = stage.settings().scale() < 0.04 ? 2 : 20;
        var folder = Files.createTempDirectory("list-books");
        ListBooks.write(folder, stage.settings().seed(), books, ROWS);
        var units = branches(stage, stage.cast().communeOf(90), books);
        try {
            var result = run(stage, ImportRun.class, url, home, folder, units);
            var nanos = Long.parseLong(result.getProperty("nanos"));
            var limit = 120_000.0 * books * ROWS / 100_000;
            stage.add(Measure.timed(
                    "import-books",
                    "%d list books of %d people: handed in, compared, seen, written".formatted(books, ROWS),
                    stage.roundTrip(),
                    Target.maxBelow(limit),
                    "added %s, %s, -Xmx512m, of which %s MB were held"
                            .formatted(
                                    result.getProperty("added"),
                                    result.getProperty("phases"),
                                    result.getProperty("heap")),
                    nanos));
        } finally {
            remove(stage, units);
            for (var book = 0; book < books; book++) {
                Files.deleteIfExists(folder.resolve(book + ".xlsx"));
            }
        }
    }

    /** The same people as one sheet over many branches of a commune. */
    static void playSheet(Stage stage, String url, Path home) throws Exception {
        if (!stage.plays("import-sheet")) {
            return;
        }
        var rows = stage.settings().rows();
        var officer = stage.cast().communeOfficers(1).getFirst();
        var units = branches(stage, new Cast.Place(officer.unit(), officer.path()), rows / 50);
        var folder = Files.createTempDirectory("sheet");
        var sheet = folder.resolve("sheet.csv");
        ListBooks.writeSheet(sheet, stage.settings().seed(), rows, labels(stage, units));
        try {
            var result = run(
                    stage,
                    SheetRun.class,
                    url,
                    home,
                    sheet,
                    List.of(officer.unit().value()));
            stage.add(Measure.timed(
                    "import-sheet",
                    "a sheet of %d people over %d branches: handed in, compared, written".formatted(rows, units.size()),
                    stage.roundTrip(),
                    Target.maxBelow(120_000.0 * rows / 100_000),
                    "added %s, %s, -Xmx512m, of which %s MB were held"
                            .formatted(
                                    result.getProperty("added"),
                                    result.getProperty("phases"),
                                    result.getProperty("heap")),
                    Long.parseLong(result.getProperty("nanos"))));
        } finally {
            stage.sql().sql("delete from membership.intake").update();
            remove(stage, units);
            Files.deleteIfExists(sheet);
        }
    }

    private static List<String> labels(Stage stage, List<UUID> units) {
        return stage.sql()
                .sql("select label from membership.unit where id = any (:units)")
                .param("units", units.toArray(UUID[]::new))
                .query((row, n) -> row.getString("label"))
                .list();
    }

    private static List<UUID> branches(Stage stage, Cast.Place parent, int count) {
        List<UUID> units = new ArrayList<>();
        for (var i = 0; i < count; i++) {
            var id = UUID.randomUUID();
            var label = stage.sql()
                    .sql("select 'x' || nextval('membership.unit_label')")
                    .query(String.class)
                    .single();
            stage.sql().sql("""
                    insert into membership.unit (id, kind, name, label, branch_type, created_at)
                    values (:id, 'BRANCH', 'Chi bộ thử ' || :label, :label, 'RESIDENTIAL', now())
                    """).param("id", id).param("label", label).update();
            stage.sql()
                    .sql(
                            "insert into membership.unit_link (unit_id, parent_id, path, valid_from) values (:id, :parent, :path, '2025-07-01')")
                    .param("id", id)
                    .param("parent", parent.unit().value())
                    .param("path", parent.path().value() + label + ".")
                    .update();
            units.add(id);
        }
        return units;
    }

    private static Properties run(Stage stage, Class<?> main, String url, Path home, Path input, List<UUID> units)
            throws Exception {
        var result = Files.createTempFile("result", ".properties");
        Files.delete(result);
        var log = stage.settings().output().resolve("import.log");
        List<String> command = new ArrayList<>(List.of(
                ProcessHandle.current().info().command().orElseThrow(),
                "-Xmx512m",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                main.getName(),
                url,
                home.toString(),
                input.toString(),
                result.toString()));
        units.forEach(u -> command.add(u.toString()));
        var process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        if (!process.waitFor(15, TimeUnit.MINUTES)) {
            process.destroyForcibly().waitFor();
        }
        if (!Files.exists(result)) {
            throw new IllegalStateException("the import failed:\n" + Files.readString(log));
        }
        var read = new Properties();
        try (var in = Files.newBufferedReader(result)) {
            read.load(in);
        }
        Files.delete(result);
        return read;
    }

    private static void remove(Stage stage, List<UUID> units) {
        var ids = units.toArray(UUID[]::new);
        var members = stage.sql()
                .sql("select distinct member_id from membership.attachment where unit_id = any (:units)")
                .param("units", ids)
                .query(UUID.class)
                .list()
                .toArray(UUID[]::new);
        for (var table : List.of("status", "position", "attachment", "intake_unit", "intake", "unit_link")) {
            stage.sql()
                    .sql("delete from membership." + table + " where unit_id = any (:units)")
                    .param("units", ids)
                    .update();
        }
        forget(stage, members);
        for (var table : List.of("blind_index", "particulars")) {
            stage.sql()
                    .sql("delete from membership." + table + " where member_id = any (:members)")
                    .param("members", members)
                    .update();
        }
        stage.sql()
                .sql("delete from membership.member where id = any (:members)")
                .param("members", members)
                .update();
        stage.sql()
                .sql("delete from membership.unit where id = any (:units)")
                .param("units", ids)
                .update();
    }

    /** Acts are never taken away, but for those of people who never were. */
    private static void forget(Stage stage, UUID[] members) {
        if (stage.sql()
                .sql("select to_regclass('membership.act') is null")
                .query(Boolean.class)
                .single()) {
            return;
        }
        stage.sql().sql("alter table membership.act disable trigger user").update();
        stage.sql()
                .sql("delete from membership.act where member_id = any (:members)")
                .param("members", members)
                .update();
        stage.sql().sql("alter table membership.act enable trigger user").update();
    }
}
