package vn.chiboso.evaluation.domain.scorecard;

import java.time.LocalDate;
import java.time.YearMonth;
import vn.chiboso.evaluation.api.CriteriaSetId;
import vn.chiboso.evaluation.api.ScorecardId;
import vn.chiboso.meetings.api.MeetingId;
import vn.chiboso.meetings.api.MeetingKind;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.api.UnitPath;

/**
 * What a scorecard is about; fixed when it is made.
 *
 * @param month the month the meeting counts for
 * @param day   of the meeting, which chose the criteria set
 */
public record Head(
        ScorecardId id,
        MeetingId meeting,
        UnitId unit,
        UnitPath path,
        YearMonth month,
        MeetingKind kind,
        LocalDate day,
        CriteriaSetId set) {}
