package vn.chiboso.membership.application.port.in;

import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.domain.unitbook.UnitSheetId;

/** Compares a sheet of organisations with what stands below a unit; nothing is founded. Who may found a unit there. */
public interface HandInUnitSheet {
    /** Refuses a file that cannot be read as such a sheet; single bad rows are told of by the sheet. */
    UnitSheetId handIn(Actor actor, Command command);

    /** {@code content} is XLSX or CSV, told by the content. */
    record Command(UnitId unit, String fileName, byte[] content) {
        @Override
        public String toString() {
            return "HandInUnitSheet.Command[unit=" + unit + "]";
        }
    }
}
