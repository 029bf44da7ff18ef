package vn.chiboso.meetings.application.port.in.resolutions;

import java.time.LocalDate;
import java.util.UUID;
import vn.chiboso.meetings.api.TaskId;
import vn.chiboso.membership.api.Actor;

/** Reports progress or completion: the owner, or the secretary for an owner who reports on paper. */
public interface ReportTask {
    void report(Command command, Actor by);

    /**
     * @param report given by the form, so that a double submit reports once
     * @param day    when it was done or seen; not in the future
     */
    record Command(TaskId task, UUID report, boolean done, String note, LocalDate day) {}
}
