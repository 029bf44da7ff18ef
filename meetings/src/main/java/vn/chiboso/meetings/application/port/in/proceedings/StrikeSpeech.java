package vn.chiboso.meetings.application.port.in.proceedings;

import java.util.UUID;
import vn.chiboso.meetings.api.MeetingId;
import vn.chiboso.membership.api.Actor;

/** Takes back the note that was read as version {@code seen}, or not if it was corrected since. Nothing happens when it is gone. */
public interface StrikeSpeech {
    void strike(MeetingId meeting, UUID speech, int seen, Actor by);
}
