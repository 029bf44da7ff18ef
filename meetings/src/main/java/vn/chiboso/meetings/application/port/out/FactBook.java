package vn.chiboso.meetings.application.port.out;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import vn.chiboso.meetings.api.MeetingFacts;
import vn.chiboso.meetings.api.MeetingId;
import vn.chiboso.membership.api.UnitPath;

/** Facts about meetings, gathered from their records. Rights are the caller's matter. */
public interface FactBook {
    /** Facts about one meeting, or empty when there is none. */
    Optional<MeetingFacts> factsOf(MeetingId meeting);

    /** Facts about the meetings of a month at or below a path, cancelled ones left out. */
    List<MeetingFacts> factsUnder(UnitPath scope, YearMonth month);
}
