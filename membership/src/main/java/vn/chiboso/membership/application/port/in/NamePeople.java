package vn.chiboso.membership.application.port.in;

import java.util.List;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.domain.PersonHit;

/** Names on exactly the unit's roll, by given name, for whoever tends the tree there: to say who goes and who stays. */
public interface NamePeople {
    List<PersonHit> of(Actor actor, UnitId unit);
}
