package vn.chiboso.meetings.application;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chiboso.meetings.api.MeetingId;
import vn.chiboso.meetings.application.port.in.SeeAttendanceFiles;
import vn.chiboso.meetings.application.port.out.AttendanceImports;
import vn.chiboso.membership.api.Actor;

@Service
@Transactional(readOnly = true)
class SeeAttendanceFilesService implements SeeAttendanceFiles {
    private final Access access;
    private final RollBook book;
    private final AttendanceImports imports;

    SeeAttendanceFilesService(Access access, RollBook book, AttendanceImports imports) {
        this.access = access;
        this.book = book;
        this.imports = imports;
    }

    @Override
    public View see(Actor actor, MeetingId id) {
        var found = access.read(actor, id);
        found.rights().requireCallRoll();
        return new View(found.meeting(), book.isOpenToCalls(found.meeting()), imports.of(id));
    }
}
