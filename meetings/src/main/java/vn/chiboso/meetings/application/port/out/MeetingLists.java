package vn.chiboso.meetings.application.port.out;

import java.time.Instant;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.chiboso.meetings.api.MeetingId;
import vn.chiboso.meetings.api.MeetingSummary;
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.api.UnitPath;

/** Meetings in one line each. */
public interface MeetingLists {
    Optional<MeetingSummary> find(MeetingId meeting);

    /** Meetings of a unit that start in [from, to), oldest first, cancelled ones included. */
    List<MeetingSummary> ofUnit(UnitId unit, Instant from, Instant to);

    /**
     * Meetings of these units, below these paths, or to which the person was invited (null: nobody), that start in [from, to),
     * latest first, at most {@code limit}.
     */
    List<MeetingSummary> among(
            Collection<UnitId> units,
            Collection<UnitPath> scopes,
            @Nullable MemberId invited,
            Instant from,
            Instant to,
            int limit);

    /** The regular meeting of the month that was not cancelled. */
    Optional<MeetingSummary> regular(UnitId unit, YearMonth month);

    /** The committee meeting that prepares the other one and was not cancelled. */
    Optional<MeetingSummary> preparing(MeetingId meeting);
}
