package vn.chiboso.meetings.application.port.out;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import vn.chiboso.meetings.api.MeetingId;
import vn.chiboso.meetings.api.MeetingSummary;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.api.UnitPath;

/** Meetings in one line each. */
public interface MeetingLists {
    Optional<MeetingSummary> find(MeetingId meeting);

    /** Meetings of a unit that start in [from, to), oldest first, cancelled ones included. */
    List<MeetingSummary> ofUnit(UnitId unit, Instant from, Instant to);

    /** Meetings of these units or below these paths that start in [from, to), latest first, at most {@code limit}. */
    List<MeetingSummary> among(
            Collection<UnitId> units, Collection<UnitPath> scopes, Instant from, Instant to, int limit);

    /** The committee meeting that prepares the other one and was not cancelled. */
    Optional<MeetingSummary> preparing(MeetingId meeting);
}
