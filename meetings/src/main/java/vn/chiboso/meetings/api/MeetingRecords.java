package vn.chiboso.meetings.api;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.api.UnitPath;

/** Meetings as others may read them. Nothing here checks rights: callers decide from standing. */
public interface MeetingRecords {
    Optional<MeetingSummary> find(MeetingId meeting);

    /** Facts about one meeting, or empty when there is none. */
    Optional<MeetingFacts> factsOf(MeetingId meeting);

    /** Facts about the meetings of a month at or below a path, cancelled ones left out. One set-based query. */
    List<MeetingFacts> factsUnder(UnitPath scope, YearMonth month);

    /** Meetings of a unit that start in the period (both days included, Asia/Ho_Chi_Minh), oldest first. */
    List<MeetingSummary> ofUnit(UnitId unit, LocalDate from, LocalDate to);
}
