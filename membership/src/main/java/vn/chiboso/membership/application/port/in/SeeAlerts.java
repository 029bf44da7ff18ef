package vn.chiboso.membership.application.port.in;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.domain.alert.Alert;
import vn.chiboso.membership.domain.alert.PutAside;
import vn.chiboso.membership.domain.transfer.WorkingTime;

/** What the rules ask a branch to look at today; a plain member gets what is about themselves. */
public interface SeeAlerts {
    /** Of the unit, or of the actor's own branch where none is named. */
    View see(Actor actor, @Nullable UnitId unit);

    /**
     * Most urgent first.
     *
     * @param ownOnly  only what is about the actor
     * @param settles  may put aside and record the check of cards
     * @param visits   may follow the links to people's pages
     * @param calendar by which a last day in working days is certain or not
     */
    record View(
            UnitId unit,
            String unitName,
            LocalDate today,
            boolean ownOnly,
            boolean settles,
            boolean visits,
            WorkingTime calendar,
            List<Alert> alerts,
            List<Aside> aside) {
        public View {
            alerts = List.copyOf(alerts);
            aside = List.copyOf(aside);
        }
    }

    /** An alert that stands and was put aside. */
    record Aside(Alert alert, PutAside by) {}
}
