package vn.chiboso.evaluation.application.port.out;

import java.time.Instant;
import java.time.YearMonth;
import vn.chiboso.membership.api.UnitId;

/** Which branches have been reminded. */
public interface Reminders {
    /** True the first time only, for a branch and month. */
    boolean markSent(UnitId branch, YearMonth month, Instant at);
}
