package vn.chiboso.meetings.application.port.out;

import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;
import vn.chiboso.membership.api.MeetingDays.MeetingDay;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.api.UnitPath;

/**
 * The day of the regular meeting that the level above fixed for a branch. A month goes by what was fixed on its first day: what is
 * said in the middle of a month does not make a meeting late that was held before.
 */
public interface FixedDays {
    /** Empty: by the rule. */
    Optional<MeetingDay> of(UnitId branch, YearMonth month);

    /** Of every branch at or below the path for which one was fixed. */
    Map<UnitId, MeetingDay> under(UnitPath scope, YearMonth month);
}
