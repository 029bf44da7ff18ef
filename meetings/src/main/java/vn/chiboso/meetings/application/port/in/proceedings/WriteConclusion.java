package vn.chiboso.meetings.application.port.in.proceedings;

import vn.chiboso.meetings.api.MeetingId;
import vn.chiboso.membership.api.Actor;

/** Writes the chair's conclusion. */
public interface WriteConclusion {
    void write(Command command, Actor by);

    /** {@code version} is what the writer saw; a text that changed in between is refused, nothing is lost. */
    record Command(MeetingId meeting, String text, int version) {}
}
