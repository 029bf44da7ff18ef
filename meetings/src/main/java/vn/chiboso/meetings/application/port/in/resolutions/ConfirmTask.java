package vn.chiboso.meetings.application.port.in.resolutions;

import java.util.UUID;
import vn.chiboso.meetings.api.TaskId;
import vn.chiboso.membership.api.Actor;

/** The secretary confirms a task reported done, or returns it with a note. */
public interface ConfirmTask {
    void confirm(Command command, Actor by);

    /** {@code report} given by the form, so that a double submit counts once. */
    record Command(TaskId task, UUID report, boolean accepted, String note) {}
}
