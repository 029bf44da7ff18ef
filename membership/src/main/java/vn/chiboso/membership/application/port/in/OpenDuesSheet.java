package vn.chiboso.membership.application.port.in;

import java.time.YearMonth;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.UnitId;

/** Opens the sheet of a month from the proposal; a second time changes nothing. */
public interface OpenDuesSheet {
    void open(Actor actor, UnitId unit, YearMonth month);
}
