package vn.chiboso.meetings.application.port.in;

import java.util.UUID;
import vn.chiboso.documents.api.FileId;
import vn.chiboso.meetings.api.MeetingId;
import vn.chiboso.membership.api.Actor;

/** Takes a paper off the agenda; the file stays in the library. Committee members. */
public interface DetachPaper {
    void detach(Actor actor, MeetingId meeting, UUID item, FileId file);
}
