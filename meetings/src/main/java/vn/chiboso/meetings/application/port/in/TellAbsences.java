package vn.chiboso.meetings.application.port.in;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.chiboso.meetings.api.MeetingId;

/**
 * Tells the absences of regular meetings that were concluded before anybody was told of them: of this year, and until the end of March
 * of last year too, since its months are reminded of so long. Safe to break off and to repeat: each meeting is told once.
 */
public interface TellAbsences {
    /** One step in a transaction of its own; the last meeting looked at, or empty when there are no more. */
    Optional<MeetingId> tell(@Nullable MeetingId after);
}
