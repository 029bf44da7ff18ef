package vn.chiboso.evaluation.application.port.in;

import java.time.YearMonth;
import vn.chiboso.evaluation.api.ReportId;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.UnitId;

/**
 * Run now: freezes the month when it is due, otherwise makes a provisional table; a frozen month stays as it is. Makes
 * everything from the facts, so that no version is asked for.
 */
public interface RunReport {
    ReportId run(UnitId commune, YearMonth month, Actor actor);
}
