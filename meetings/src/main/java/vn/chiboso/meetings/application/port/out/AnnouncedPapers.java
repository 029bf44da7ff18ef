package vn.chiboso.meetings.application.port.out;

import java.util.Set;
import vn.chiboso.documents.api.FileId;
import vn.chiboso.membership.api.UnitId;

/** Papers of agendas that people were told of. */
public interface AnnouncedPapers {
    /** Of every meeting of the unit that was announced, or opened without. */
    Set<FileId> of(UnitId unit);
}
