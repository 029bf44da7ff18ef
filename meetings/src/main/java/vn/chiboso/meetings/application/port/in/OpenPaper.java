package vn.chiboso.meetings.application.port.in;

import vn.chiboso.documents.api.FileId;
import vn.chiboso.meetings.api.MeetingId;
import vn.chiboso.membership.api.Actor;

/** Opens a paper of the agenda: whoever does has read it, as far as the record can tell. */
public interface OpenPaper {
    void open(Actor actor, MeetingId meeting, FileId file);
}
