package vn.chiboso.membership.application.port.in;

import java.time.YearMonth;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.UnitId;

/** Computes an open sheet again for everybody who has handed over nothing yet. */
public interface RecalculateDues {
    void recalculate(Actor actor, UnitId unit, YearMonth month);
}
