package vn.chiboso.membership.application.port.in;

import java.time.YearMonth;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.UnitId;

/** Closes a sheet as it was seen; a second time changes nothing. */
public interface CloseDuesSheet {
    void close(Actor actor, Command command);

    /** Which; refused when something was ticked since that version was read. */
    record Command(UnitId unit, YearMonth month, long version) {}
}
