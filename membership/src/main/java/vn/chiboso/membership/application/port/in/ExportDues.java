package vn.chiboso.membership.application.port.in;

import java.time.YearMonth;
import java.util.Optional;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.SensitiveRead;
import vn.chiboso.membership.api.UnitId;

/** The collection sheet as a workbook. */
public interface ExportDues {
    Workbook export(Actor actor, UnitId unit, YearMonth month);

    /** XLSX with the name it is kept under. */
    record Workbook(UnitId unit, String fileName, byte[] content) {
        @SensitiveRead
        public Optional<UnitId> shownOf() {
            return Optional.of(unit);
        }
    }
}
