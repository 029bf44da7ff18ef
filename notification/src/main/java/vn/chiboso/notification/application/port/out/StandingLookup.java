package vn.chiboso.notification.application.port.out;

import java.time.LocalDate;
import java.util.List;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.Standing;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.api.UnitPath;

/** What an actor is, for decisions about rights. */
public interface StandingLookup {
    /** To one unit on the day. */
    Standing of(Actor actor, UnitId unit, LocalDate day);

    /** The paths below which the actor is an officer; empty for everybody else. */
    List<UnitPath> officerScopes(Actor actor, LocalDate day);

    /** Whether the actor is on a roll or an officer that day; false for a former member and a technical administrator. */
    boolean isActive(Actor actor, LocalDate day);
}
