package vn.chiboso.meetings.application.port.in.resolutions;

import vn.chiboso.meetings.api.MeetingId;
import vn.chiboso.meetings.api.TaskId;
import vn.chiboso.membership.api.Actor;

/** Takes a task out of the draft resolution. */
public interface DropTask {
    void drop(MeetingId meeting, TaskId task, Actor by);
}
