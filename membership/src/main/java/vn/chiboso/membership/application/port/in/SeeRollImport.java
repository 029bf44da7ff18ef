package vn.chiboso.membership.application.port.in;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.SensitiveRead;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.domain.roll.RollImport;
import vn.chiboso.membership.domain.roll.RollImportId;
import vn.chiboso.membership.domain.roll.RollPlan;

/** What a list book would do if it were confirmed now, or what it did. */
public interface SeeRollImport {
    View see(Actor actor, RollImportId id);

    /**
     * A reading of a list book.
     *
     * @param plan null once confirmed
     */
    record View(
            RollImport rollImport,
            String unitName,
            @Nullable RollPlan plan) {
        /** The plan puts what the file says beside what is kept. */
        @SensitiveRead
        public Optional<UnitId> shownOf() {
            return plan == null ? Optional.empty() : Optional.of(rollImport.unit());
        }
    }
}
