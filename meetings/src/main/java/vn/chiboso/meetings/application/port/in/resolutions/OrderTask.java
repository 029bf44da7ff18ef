package vn.chiboso.meetings.application.port.in.resolutions;

import vn.chiboso.meetings.api.MeetingId;
import vn.chiboso.meetings.domain.resolution.Resolution;
import vn.chiboso.membership.api.Actor;

/** Adds a task to the draft resolution, or changes the one with that id. */
public interface OrderTask {
    void order(MeetingId meeting, Resolution.Order order, Actor by);
}
