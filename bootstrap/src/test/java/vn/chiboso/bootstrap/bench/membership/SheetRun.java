package vn.chiboso.bootstrap.bench.membership;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.chiboso.bootstrap.bench.RunningProduct;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.application.port.in.ConfirmIntake;
import vn.chiboso.membership.application.port.in.HandInIntake;
import vn.chiboso.membership.application.port.in.SeeIntake;
import vn.chiboso.membership.application.port.in.WorkOnIntakes;
import vn.chiboso.membership.domain.intake.IntakeState;

/** The other JVM: takes one sheet over many branches in as the officer in charge would. */
final class SheetRun {
    private SheetRun() {}

    /** Arguments: url, home, the sheet, file for the result, the unit that the sheet is of. */
    public static void main(String[] arguments) throws Exception {
        try (var product = RunningProduct.start(arguments[0], Path.of(arguments[1]))) {
            var unit = UnitId.of(arguments[4]);
            var officer = new Cast(product.get(JdbcClient.class))
                    .communeOfficers(Integer.MAX_VALUE).stream()
                            .filter(each -> each.unit().equals(unit))
                            .findFirst()
                            .orElseThrow()
                            .actor();
            var work = product.get(WorkOnIntakes.class);
            var see = product.get(SeeIntake.class);
            var start = System.nanoTime();
            var id = product.get(HandInIntake.class)
                    .handIn(
                            officer,
                            new HandInIntake.Command(
                                    unit, "sheet.csv", Files.readAllBytes(Path.of(arguments[2])), null));
            var handed = System.nanoTime();
            var query = new SeeIntake.Query(id, 0);
            // the product's own job may be at it
            while (see.see(officer, query).intake().state() != IntakeState.CHECKED) {
                work.work();
            }
            var checked = System.nanoTime();
            var intake = see.see(officer, query).intake();
            product.get(ConfirmIntake.class)
                    .confirm(
                            officer,
                            new ConfirmIntake.Command(
                                    id, intake.fileHash(), intake.counts().toWrite()));
            while (see.see(officer, query).intake().state() != IntakeState.DONE) {
                work.work();
            }
            var done = System.nanoTime();
            var result = new Properties();
            result.setProperty("nanos", Long.toString(done - start));
            result.setProperty(
                    "added",
                    Integer.toString(see.see(officer, query).intake().counts().added()));
            result.setProperty(
                    "phases",
                    "handed in in %d ms, compared in %d ms, written in %d ms"
                            .formatted(
                                    (handed - start) / 1_000_000,
                                    (checked - handed) / 1_000_000,
                                    (done - checked) / 1_000_000));
            result.setProperty("heap", Long.toString(ImportRun.mostHeap() >> 20));
            try (var out = Files.newBufferedWriter(Path.of(arguments[3]))) {
                result.store(out, null);
            }
        }
    }
}
