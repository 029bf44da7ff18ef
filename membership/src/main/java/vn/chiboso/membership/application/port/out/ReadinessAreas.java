package vn.chiboso.membership.application.port.out;

import java.time.LocalDate;
import java.util.List;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.api.UnitPath;
import vn.chiboso.membership.domain.readiness.ReadinessArea;
import vn.chiboso.membership.domain.readiness.ReadinessCounts;

/** Sums over subtrees: one query, whatever their size. */
public interface ReadinessAreas {
    /** Of everything at or below the path. */
    ReadinessCounts total(UnitPath path);

    /** Of every unit directly below, by name; each with all that is below it. */
    List<ReadinessArea.Row> below(UnitId unit, LocalDate day);
}
