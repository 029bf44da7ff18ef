package vn.chiboso.evaluation.application.port.in;

import java.time.YearMonth;
import vn.chiboso.evaluation.api.ReportId;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.UnitId;

/** A frozen report gets a new issue with a reason; the old one stays. Only adds, so that no version is asked for. */
public interface CorrectReport {
    ReportId correct(UnitId commune, YearMonth month, String reason, Actor actor);
}
