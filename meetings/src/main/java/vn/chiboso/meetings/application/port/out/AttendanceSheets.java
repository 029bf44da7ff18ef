package vn.chiboso.meetings.application.port.out;

import java.time.LocalDate;
import vn.chiboso.membership.api.AttendanceFiles.Reading;
import vn.chiboso.membership.api.UnitId;

/** Who attended, in a file of the national handbook app. */
public interface AttendanceSheets {
    /** Rows told apart by the branch's roll of the day; refuses what is no plain sheet or has no known headings. */
    Reading read(UnitId unit, LocalDate day, byte[] file);
}
