package vn.chiboso.meetings.application.port.in;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.chiboso.meetings.api.MeetingSummary;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.UnitId;

/** Meetings that the actor may see, by day of the planned beginning. */
public interface ListMeetings {
    Result list(Query query);

    /** {@code unit} null: the actor's own branches, or an officer's whole area; both days included. */
    record Query(Actor actor, @Nullable UnitId unit, LocalDate from, LocalDate to) {}

    /**
     * What was found.
     *
     * @param meetings latest first
     * @param units    names of the units that occur
     * @param planner  the branch the actor may plan for, null when none
     */
    record Result(
            List<MeetingSummary> meetings,
            Map<UnitId, String> units,
            @Nullable UnitId planner) {}
}
