package vn.chiboso.membership.adapter.out.xlsx;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.chiboso.membership.api.AttendanceFiles;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.application.port.out.BridgeLayouts;
import vn.chiboso.membership.application.port.out.BulkRolls;
import vn.chiboso.membership.application.port.out.RollBooks;
import vn.chiboso.membership.domain.bridge.AttendanceReading;
import vn.chiboso.membership.domain.bridge.BridgeKind;
import vn.chiboso.membership.domain.bridge.BridgeRefusal;

/** Read by the guarded reader of list books, by the columns in force on the day. */
@Component
class SheetAttendanceFiles implements AttendanceFiles {
    private final RollBooks books;
    private final BridgeLayouts layouts;
    private final BulkRolls rolls;

    SheetAttendanceFiles(RollBooks books, BridgeLayouts layouts, BulkRolls rolls) {
        this.books = books;
        this.layouts = layouts;
        this.rolls = rolls;
    }

    @Override
    public Reading read(UnitId unit, LocalDate day, byte[] file) {
        var layout = layouts.on(BridgeKind.ATTENDANCE_IN, day)
                .or(() -> layouts.all().stream()
                        .filter(l -> l.kind() == BridgeKind.ATTENDANCE_IN)
                        .reduce((a, b) -> b))
                .orElseThrow(BridgeRefusal::notFound);
        var reading = new AttendanceReading(layout);
        books.read(file, reading::accept);
        return reading.finish(rolls.entries(List.of(unit), day).getOrDefault(unit, List.of()));
    }
}
