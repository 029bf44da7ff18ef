package vn.chiboso.membership.application.port.in;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.SensitiveRead;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.domain.dues.BranchDues;

/**
 * Which branches of an officer's area have closed their sheets and what they collected; nobody's own figures, and of a sheet that is not
 * closed none at all.
 */
public interface SeeDuesArea {
    View see(Actor actor, Query query);

    /** Month, null for the running one; name and id of the last branch seen, blank to begin. */
    record Query(@Nullable YearMonth month, String afterName, String afterUnit) {}

    /**
     * A page of branches by name and the sums of the whole area.
     *
     * @param area whose officer the reader is
     */
    record View(
            UnitId area,
            YearMonth month,
            int branches,
            int opened,
            int closed,
            long due,
            long paid,
            List<BranchDues> rows,
            boolean more) {
        @SensitiveRead
        public Optional<UnitId> shownOf() {
            return Optional.of(area);
        }
    }
}
