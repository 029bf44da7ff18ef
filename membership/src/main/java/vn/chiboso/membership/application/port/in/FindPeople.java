package vn.chiboso.membership.application.port.in;

import java.util.List;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.domain.PersonHit;

/** Finds people by name at or below a unit, for giving positions and accounts. Diacritics do not matter. */
public interface FindPeople {
    /** At most 20, by given name; empty for fewer than two letters. */
    List<PersonHit> find(Actor actor, UnitId under, String text);
}
