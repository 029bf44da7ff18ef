package vn.chiboso.evaluation.application.port.out;

import java.time.YearMonth;
import java.util.Map;
import vn.chiboso.membership.api.UnitId;

/** From which month on a commune reports. */
public interface ReportingStarts {
    /** By commune. */
    Map<UnitId, YearMonth> all();

    /** Keeps the earlier of what is known and this month. */
    void noteNoLaterThan(UnitId commune, YearMonth month);

    /** Keeps the month unless one is known. */
    void noteFirstSeen(UnitId commune, YearMonth month);
}
