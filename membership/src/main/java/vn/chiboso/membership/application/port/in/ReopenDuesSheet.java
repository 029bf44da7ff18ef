package vn.chiboso.membership.application.port.in;

import java.time.YearMonth;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.UnitId;

/** Opens a closed sheet again, with a reason. */
public interface ReopenDuesSheet {
    void reopen(Actor actor, Command command);

    /** Which and why. */
    record Command(UnitId unit, YearMonth month, long version, String reason) {}
}
