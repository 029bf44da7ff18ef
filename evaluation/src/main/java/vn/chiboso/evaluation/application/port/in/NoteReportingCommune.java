package vn.chiboso.evaluation.application.port.in;

import java.time.Instant;
import vn.chiboso.membership.api.UnitId;

/** Notes that a branch has come into use: its commune reports from now on. */
public interface NoteReportingCommune {
    void note(UnitId branch, Instant now);
}
