package vn.chiboso.membership.application.port.in;

import java.util.List;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.domain.PersonHit;

/**
 * Finds whose citizen id or telephone exactly this is, among the people in one's own charge; everybody else is not there. Audited,
 * whatever is found, and counted: after so many within an hour or a day no more is answered.
 */
public interface FindByPrivateValue {
    /** By name; refuses who has nobody in charge, and a text that is neither. */
    List<PersonHit> find(Actor actor, Command command);

    /** The number as typed. */
    record Command(String text) {
        @Override
        public String toString() {
            return "FindByPrivateValue.Command";
        }
    }
}
