package vn.chiboso.evaluation.application.port.out;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import vn.chiboso.meetings.api.MeetingFacts;
import vn.chiboso.meetings.api.MeetingId;
import vn.chiboso.meetings.api.MeetingSummary;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.api.UnitPath;

/** What meetings know. */
public interface MeetingEvidence {
    Optional<MeetingFacts> of(MeetingId meeting);

    /** Facts of a month's meetings at or below the path, cancelled ones left out. */
    List<MeetingFacts> under(UnitPath scope, YearMonth month);

    /** Meetings of a branch that start in the period, both days included, oldest first. */
    List<MeetingSummary> ofBranch(UnitId branch, LocalDate from, LocalDate to);
}
