package vn.chiboso.bootstrap.bench.membership;

import java.util.Locale;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.chiboso.bootstrap.bench.BenchSettings;
import vn.chiboso.bootstrap.bench.RunningProduct;
import vn.chiboso.bootstrap.bench.kit.BenchReport;
import vn.chiboso.bootstrap.bench.kit.Floor;
import vn.chiboso.bootstrap.bench.kit.Measure;
import vn.chiboso.bootstrap.bench.kit.Plans;
import vn.chiboso.bootstrap.bench.kit.Target;
import vn.chiboso.bootstrap.bench.kit.Trial;

/** The running product with a report and its plans: times a trial, keeps how PostgreSQL went about it, says both. */
final class Stage {
    /** The password of everybody in the made-up nation. */
    static final String PASSWORD = "nghin-nam-bia-da-van-tro";

    private final RunningProduct product;
    private final BenchSettings settings;
    private final BenchReport report;
    private final Plans plans;
    private final JdbcClient sql;
    private final Cast cast;

    Stage(RunningProduct product, BenchSettings settings, BenchReport report) {
        this.product = product;
        this.settings = settings;
        this.report = report;
        this.plans = new Plans(product.ear(), settings.output().resolve("plans"));
        this.sql = product.get(JdbcClient.class);
        this.cast = new Cast(sql);
    }

    <T> T ask(Class<T> port) {
        return product.get(port);
    }

    String address() {
        return product.address();
    }

    JdbcClient sql() {
        return sql;
    }

    Cast cast() {
        return cast;
    }

    BenchSettings settings() {
        return settings;
    }

    /** The shortest way to the database and back. */
    Floor roundTrip() {
        return new Floor(
                "select 1", round -> sql.sql("select 1").query(Integer.class).single());
    }

    boolean plays(String name) {
        return name.contains(settings.only());
    }

    /** Times the trial and keeps its plans. */
    void measure(String name, String what, int rounds, Target target, Trial trial) throws Exception {
        if (plays(name)) {
            add(Measure.of(name, what, rounds, roundTrip(), target, trial));
            plans.explain(name, trial);
        }
    }

    /** Only the plans. */
    void explain(String name, Trial trial) throws Exception {
        plans.explain(name, trial);
    }

    void add(Measure measure) throws Exception {
        report.add(measure);
        say(String.format(
                Locale.ROOT,
                "%-34s n %5d  p50 %9.2f  p95 %9.2f  max %9.2f ms  floor p95 %6.2f  %s %s %s",
                measure.name(),
                measure.timings().count(),
                measure.timings().p50(),
                measure.timings().p95(),
                measure.timings().max(),
                measure.floorTimings().p95(),
                measure.target().words(),
                measure.isMet() ? "met" : "NOT MET",
                measure.more()));
    }

    static void say(String line) {
        System.out.println(line);
    }
}
