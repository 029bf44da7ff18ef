package vn.chiboso.bootstrap.bench.membership;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.lang.management.MemoryUsage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Properties;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.chiboso.bootstrap.bench.RunningProduct;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.application.port.in.ConfirmRollImport;
import vn.chiboso.membership.application.port.in.ProposeRollImport;
import vn.chiboso.membership.application.port.in.SeeRollImport;

/** The other JVM: takes list books in as an administrator would, one after the other. */
final class ImportRun {
    private ImportRun() {}

    /** Arguments: url, home, folder of the books, file for the result, then a unit for each book. */
    public static void main(String[] arguments) throws Exception {
        try (var product = RunningProduct.start(arguments[0], Path.of(arguments[1]))) {
            var administrator = new Cast(product.get(JdbcClient.class)).administrator();
            var propose = product.get(ProposeRollImport.class);
            var see = product.get(SeeRollImport.class);
            var confirm = product.get(ConfirmRollImport.class);
            var added = 0;
            var proposing = 0L;
            var seeing = 0L;
            var confirming = 0L;
            for (var i = 4; i < arguments.length; i++) {
                var book = (i - 4) + ".xlsx";
                var content = Files.readAllBytes(Path.of(arguments[2], book));
                var start = System.nanoTime();
                var id = propose.propose(
                        administrator, new ProposeRollImport.Command(UnitId.of(arguments[i]), book, content, null));
                var proposed = System.nanoTime();
                var plan = Objects.requireNonNull(see.see(administrator, id).plan());
                var seen = System.nanoTime();
                added += confirm.confirm(administrator, new ConfirmRollImport.Command(id, plan.digest()))
                        .added();
                proposing += proposed - start;
                seeing += seen - proposed;
                confirming += System.nanoTime() - seen;
            }
            var result = new Properties();
            result.setProperty("nanos", Long.toString(proposing + seeing + confirming));
            result.setProperty("added", Integer.toString(added));
            result.setProperty(
                    "phases",
                    "proposed in %d ms, seen in %d ms, confirmed in %d ms"
                            .formatted(proposing / 1_000_000, seeing / 1_000_000, confirming / 1_000_000));
            result.setProperty("heap", Long.toString(mostHeap() >> 20));
            try (var out = Files.newBufferedWriter(Path.of(arguments[3]))) {
                result.store(out, null);
            }
        }
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
