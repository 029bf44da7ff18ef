package vn.chiboso.meetings.application.port.in;

import java.util.UUID;
import vn.chiboso.meetings.api.MeetingId;
import vn.chiboso.membership.api.Actor;

/** Takes an item off the agenda, with its papers. Committee members. */
public interface RemoveAgendaItem {
    void remove(Actor actor, MeetingId meeting, UUID item);
}
