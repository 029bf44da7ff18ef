package vn.chiboso.meetings.application.port.in.resolutions;

import vn.chiboso.meetings.api.MeetingId;
import vn.chiboso.meetings.api.TaskId;
import vn.chiboso.membership.api.Actor;

/** Takes a task out of the draft resolution that was read as version {@code seen}. Nothing happens when it is not there. */
public interface DropTask {
    void drop(MeetingId meeting, TaskId task, int seen, Actor by);
}
