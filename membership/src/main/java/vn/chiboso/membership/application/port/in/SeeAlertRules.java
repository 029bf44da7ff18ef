package vn.chiboso.membership.application.port.in;

import java.time.LocalDate;
import java.util.List;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.domain.Rule;

/** The dated numbers of alerts with their legal basis, for officers and the technical administrator. */
public interface SeeAlertRules {
    View see(Actor actor);

    /** All rows, and whether the actor may add one. */
    record View(List<Rule> rules, LocalDate today, boolean mayAdd) {
        public View {
            rules = List.copyOf(rules);
        }
    }
}
