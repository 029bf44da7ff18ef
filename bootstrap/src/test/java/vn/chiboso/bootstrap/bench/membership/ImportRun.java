package vn.chiboso.bootstrap.bench.membership;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.lang.management.MemoryUsage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.chiboso.bootstrap.bench.RunningProduct;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.application.port.in.ConfirmIntake;
import vn.chiboso.membership.application.port.in.HandInIntake;
import vn.chiboso.membership.application.port.in.SeeIntake;
import vn.chiboso.membership.application.port.in.WorkOnIntakeNow;
import vn.chiboso.membership.application.port.in.WorkOnIntakes;
import vn.chiboso.membership.domain.intake.Intake;
import vn.chiboso.membership.domain.intake.IntakeId;
import vn.chiboso.membership.domain.intake.IntakeState;

/** The other JVM: takes list books in as an administrator would, one after the other, each onto the empty roll of its branch. */
final class ImportRun {
    private final WorkOnIntakes work;
    private final WorkOnIntakeNow now;
    private final SeeIntake see;

    private ImportRun(RunningProduct product) {
        work = product.get(WorkOnIntakes.class);
        now = product.get(WorkOnIntakeNow.class);
        see = product.get(SeeIntake.class);
    }

    /** Arguments: url, home, folder of the books, file for the result, then a unit for each book. */
    public static void main(String[] arguments) throws Exception {
        try (var product = RunningProduct.start(arguments[0], Path.of(arguments[1]))) {
            var administrator = new Cast(product.get(JdbcClient.class)).administrator();
            var handIn = product.get(HandInIntake.class);
            var confirm = product.get(ConfirmIntake.class);
            var run = new ImportRun(product);
            var added = 0;
            var comparing = 0L;
            var seeing = 0L;
            var writing = 0L;
            for (var i = 4; i < arguments.length; i++) {
                var book = (i - 4) + ".xlsx";
                var content = Files.readAllBytes(Path.of(arguments[2], book));
                var start = System.nanoTime();
                var id = handIn.handIn(
                        administrator, new HandInIntake.Command(UnitId.of(arguments[i]), book, content, null));
                run.until(id, IntakeState.CHECKED);
                var compared = System.nanoTime();
                var intake = run.see(administrator, id);
                var seen = System.nanoTime();
                confirm.confirm(
                        administrator,
                        new ConfirmIntake.Command(
                                id, intake.fileHash(), intake.counts().toWrite()));
                added += run.until(id, IntakeState.DONE).counts().added();
                comparing += compared - start;
                seeing += seen - compared;
                writing += System.nanoTime() - seen;
            }
            var result = new Properties();
            result.setProperty("nanos", Long.toString(comparing + seeing + writing));
            result.setProperty("added", Integer.toString(added));
            result.setProperty(
                    "phases",
                    "handed in and compared in %d ms, seen in %d ms, written in %d ms"
                            .formatted(comparing / 1_000_000, seeing / 1_000_000, writing / 1_000_000));
            result.setProperty("heap", Long.toString(mostHeap() >> 20));
            try (var out = Files.newBufferedWriter(Path.of(arguments[3]))) {
                result.store(out, null);
            }
        }
    }

    /** The product's own job may be at it. */
    private Intake until(IntakeId id, IntakeState wanted) {
        for (var intake = now.work(id); intake.state() != wanted; intake = now.work(id)) {
            work.work();
        }
        return now.work(id);
    }

    private Intake see(Actor actor, IntakeId id) {
        return see.see(actor, new SeeIntake.Query(id, 0)).intake();
    }

    /** What was still alive after collections, at its most; where a pool does not tell, what it held at its most. */
    static long mostHeap() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .filter(pool -> pool.getName().matches(".*(Old|Tenured).*"))
                .map(pool -> pool.getPeakUsage())
                .mapToLong(MemoryUsage::getUsed)
                .sum();
    }
}
