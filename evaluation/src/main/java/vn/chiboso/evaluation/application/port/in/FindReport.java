package vn.chiboso.evaluation.application.port.in;

import java.time.YearMonth;
import vn.chiboso.evaluation.api.ReportId;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.UnitId;

/** The latest issue of a commune's month. */
public interface FindReport {
    ReportId find(UnitId commune, YearMonth month, Actor actor);
}
