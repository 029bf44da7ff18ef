package vn.chiboso.meetings.application.port.in;

import java.util.UUID;
import vn.chiboso.meetings.api.MeetingId;
import vn.chiboso.membership.api.Actor;

/** Moves an item one place. Committee members. */
public interface MoveAgendaItem {
    /** Up with -1, down with +1; at the edge nothing happens. */
    void move(Actor actor, MeetingId meeting, UUID item, int by);
}
