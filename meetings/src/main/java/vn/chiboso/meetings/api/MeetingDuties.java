package vn.chiboso.meetings.api;

import java.time.Instant;
import java.util.List;
import vn.chiboso.membership.api.Actor;

/** What somebody owes next, most urgent first; empty for a technical administrator. */
public interface MeetingDuties {
    List<MeetingDuty> of(Actor actor, Instant now);
}
