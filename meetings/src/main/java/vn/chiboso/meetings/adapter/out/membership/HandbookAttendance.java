package vn.chiboso.meetings.adapter.out.membership;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.chiboso.meetings.application.port.out.AttendanceSheets;
import vn.chiboso.membership.api.AttendanceFiles;
import vn.chiboso.membership.api.UnitId;

/** Files of the national handbook app, read by membership, which knows their columns and the roll. */
@Component
class HandbookAttendance implements AttendanceSheets {
    private final AttendanceFiles files;

    HandbookAttendance(AttendanceFiles files) {
        this.files = files;
    }

    @Override
    public AttendanceFiles.Reading read(UnitId unit, LocalDate day, byte[] file) {
        return files.read(unit, day, file);
    }
}
