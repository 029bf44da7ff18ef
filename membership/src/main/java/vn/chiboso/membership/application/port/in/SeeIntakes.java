package vn.chiboso.membership.application.port.in;

import java.util.List;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.domain.intake.Intake;

/** What was taken in below a unit: when, by whom, from which file, with what result. */
public interface SeeIntakes {
    View see(Actor actor, UnitId unit);

    /** Latest first. */
    record View(UnitId unit, String unitName, boolean branch, int branches, List<Intake> intakes) {
        public View {
            intakes = List.copyOf(intakes);
        }
    }
}
