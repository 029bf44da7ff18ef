package vn.chiboso.membership.application.port.in;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.SensitiveRead;
import vn.chiboso.membership.api.UnitId;

/** The list book of a branch on paper, for whoever may take it out as a sheet. */
public interface PrintRoll {
    /**
     * Everybody on the roll.
     *
     * @param unit null means the actor's own branch
     * @param day  null means today; of another day as {@link SeeRoll} answers, by the rights of today
     */
    View print(Actor actor, @Nullable UnitId unit, @Nullable LocalDate day);

    /**
     * The roll, and who stands above the branch.
     *
     * @param superior its name today, empty at the root
     */
    record View(SeeRoll.View roll, String superior) {
        /** Somebody's list book was taken out. */
        @SensitiveRead
        public Optional<UnitId> shownOf() {
            return roll.shownOf();
        }
    }
}
