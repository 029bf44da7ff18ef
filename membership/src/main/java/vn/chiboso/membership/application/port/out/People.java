package vn.chiboso.membership.application.port.out;

import java.time.LocalDate;
import java.util.List;
import vn.chiboso.membership.api.UnitPath;
import vn.chiboso.membership.domain.PersonHit;

/** Names of people, for those who give positions and accounts. */
public interface People {
    /**
     * At most 20 people on rolls below the scope whose folded name has these words in this order, the last one as
     * a beginning, by given name.
     */
    List<PersonHit> named(String folded, UnitPath scope, LocalDate day);
}
