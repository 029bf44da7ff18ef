package vn.chiboso.meetings.application.port.in.proceedings;


import vn.chiboso.membership.api.Actor;
import vn.chiboso.meetings.api.MeetingId;
import java.util.UUID;

/** Takes a note back. Nothing happens when it is gone already. */
public interface StrikeSpeech {
    void strike(MeetingId meeting, UUID speech, Actor by);
}
