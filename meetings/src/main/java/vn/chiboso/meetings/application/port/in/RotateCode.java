package vn.chiboso.meetings.application.port.in;

import vn.chiboso.meetings.api.MeetingId;
import vn.chiboso.membership.api.Actor;

/** Replaces the code shown in the room; the old one ends at once. Secretary, deputy, chair, meeting secretary. */
public interface RotateCode {
    String rotate(Actor actor, MeetingId meeting);
}
