package vn.chiboso.meetings.application.port.in.proceedings;

import java.util.UUID;
import vn.chiboso.meetings.api.MeetingId;
import vn.chiboso.membership.api.Actor;

/** Takes a note back. Nothing happens when it is gone already. */
public interface StrikeSpeech {
    void strike(MeetingId meeting, UUID speech, Actor by);
}
