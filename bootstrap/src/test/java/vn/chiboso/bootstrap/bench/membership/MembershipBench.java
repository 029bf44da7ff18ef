package vn.chiboso.bootstrap.bench.membership;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.chiboso.bootstrap.bench.BenchSettings;
import vn.chiboso.bootstrap.bench.RunningProduct;
import vn.chiboso.bootstrap.bench.kit.BenchReport;
import vn.chiboso.bootstrap.bench.kit.Machine;
import vn.chiboso.bootstrap.bench.load.NationHome;
import vn.chiboso.bootstrap.bench.load.NationLoader;
import vn.chiboso.bootstrap.bench.load.NationServer;
import vn.chiboso.bootstrap.bench.nation.Nation;
import vn.chiboso.membership.application.port.out.Sealing;
import vn.chiboso.membership.application.port.out.Secrets;

/**
 * Loads a nation, unless it is there already, and times membership upon it. Started by {@code ./mvnw -Pbench verify}; says nothing
 * of right or wrong, only how long: the figures are in {@code target/bench/membership.json}, the plans beside them.
 */
class MembershipBench {
    private final BenchSettings settings = BenchSettings.read();
    private final NationHome home = new NationHome(settings.data(), settings.seed(), settings.scale());
    private Duration loading = Duration.ZERO;

    @Test
    void isTimedOnANation() throws Exception {
        if (!home.isLoaded()) {
            load();
        }
        var report = new BenchReport(settings.output().resolve("membership.json"));
        try (var server = NationServer.serving(home.root());
                var product = RunningProduct.start(server.url(), home.product())) {
            report.fact("taken", Instant.now().toString());
            report.fact("scale", settings.scale());
            report.fact("seed", settings.seed());
            report.fact("loadSeconds", loading.toSeconds());
            report.fact("machine", Machine.facts(product.get(JdbcClient.class)));
            report.fact("rows", rows(product.get(JdbcClient.class)));
            var stage = new Stage(product, settings, report);
            RollTrials.play(stage);
            SearchTrials.play(stage);
            TreeTrials.play(stage);
            PageTrials.play(stage);
            ImportTrials.play(stage, server.url(), home.product());
            ImportTrials.playSheet(stage, server.url(), home.product());
        }
        if (!settings.keep()) {
            home.clear();
        }
        assertThat(report.measures()).isNotEmpty();
    }

    private void load() throws Exception {
        home.clear();
        var start = Instant.now();
        Stage.say("making a nation of scale %s, seed %d, in %s"
                .formatted(settings.scale(), settings.seed(), home.root()));
        try (var server = NationServer.loading(home.root());
                var product = RunningProduct.start(server.url(), home.product())) {
            var hash = product.get(Secrets.class).hash(Stage.PASSWORD);
            var threads = Math.max(2, Runtime.getRuntime().availableProcessors());
            var begun = Instant.now();
            new NationLoader(
                            server.plain(),
                            product.get(Sealing.class)::seal,
                            hash,
                            threads,
                            line -> Stage.say("%5d s  %s"
                                    .formatted(
                                            Duration.between(begun, Instant.now())
                                                    .toSeconds(),
                                            line)))
                    .load(Nation.of(settings.seed(), settings.scale()));
        }
        home.loaded();
        loading = Duration.between(start, Instant.now());
        Stage.say("loaded in %d s".formatted(loading.toSeconds()));
    }

    private static Map<String, Object> rows(JdbcClient sql) {
        var rows = new LinkedHashMap<String, Object>();
        sql.sql("""
                select c.relname, c.reltuples::bigint as tuples, pg_table_size(c.oid) >> 20 as heap, pg_indexes_size(c.oid) >> 20 as indexes
                from pg_class c where c.relnamespace = 'membership'::regnamespace and c.relkind = 'r' and c.reltuples > 1000
                order by c.reltuples desc
                """).query(row -> {
            rows.put(
                    row.getString("relname"),
                    "%,d rows, %d MB, indexes %d MB"
                            .formatted(row.getLong("tuples"), row.getLong("heap"), row.getLong("indexes")));
        });
        return rows;
    }
}
