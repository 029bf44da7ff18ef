package vn.chiboso.membership.application.port.in;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.domain.TreeNode;
import vn.chiboso.membership.domain.founding.FoundingPlan;
import vn.chiboso.membership.domain.founding.Place;

/** Which organisations would be founded below a unit from the country's list, and which are there. */
public interface PreviewFounding {
    View preview(Actor actor, Query query);

    /**
     * Where and for what.
     *
     * @param province code of one province; null for none chosen yet, {@link #ALL} for every one
     */
    record Query(UnitId unit, @Nullable String province) {}

    /** Every province; at the centre only. */
    String ALL = "all";

    /**
     * What there is.
     *
     * @param provinces to choose from
     * @param chosen    code of the province chosen, or taken from the unit's own name; empty for none
     */
    record View(TreeNode unit, List<Place> provinces, boolean mayAll, String chosen, List<FoundingPlan.Row> rows) {
        public long fresh() {
            return rows.stream()
                    .filter(row -> row.state() == FoundingPlan.State.NEW)
                    .count();
        }
    }
}
