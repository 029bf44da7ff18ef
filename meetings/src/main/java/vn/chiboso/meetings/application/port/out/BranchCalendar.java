package vn.chiboso.meetings.application.port.out;

import java.time.LocalTime;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import vn.chiboso.meetings.api.MeetingKind;
import vn.chiboso.meetings.domain.WorkingDays;
import vn.chiboso.membership.api.BranchType;
import vn.chiboso.membership.api.UnitId;

/** When a branch rests and when it usually meets. */
public interface BranchCalendar {
    /** Days of rest around the month, for branches of the type. */
    WorkingDays around(YearMonth month, @Nullable BranchType type);

    /** The hour of the branch's last meeting of the kind, or else what is usual for its type. */
    LocalTime usualStart(UnitId unit, @Nullable BranchType type, MeetingKind kind);
}
