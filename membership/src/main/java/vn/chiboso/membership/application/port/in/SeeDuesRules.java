package vn.chiboso.membership.application.port.in;

import java.time.LocalDate;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.domain.dues.DuesRules;

/** The dated numbers with their legal basis, for officers and the technical administrator. */
public interface SeeDuesRules {
    View see(Actor actor);

    /** All rows, and whether the actor may add one. */
    record View(DuesRules rules, LocalDate today, boolean mayAdd) {}
}
