package vn.chiboso.meetings.application.port.in;

import java.util.UUID;
import vn.chiboso.documents.api.FileView;
import vn.chiboso.meetings.api.MeetingId;
import vn.chiboso.membership.api.Actor;

/** Attaches a paper to an item of the agenda. Committee members. */
public interface AttachPaper {
    FileView attach(Command command);

    /** All bytes of the file; {@code declaredNoSecret}: the person ticked "không có nội dung mật". */
    record Command(Actor actor, MeetingId meeting, UUID item, String name, byte[] content, boolean declaredNoSecret) {}
}
