package vn.chiboso.membership.application.port.in;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.domain.alert.AlertKind;
import vn.chiboso.membership.domain.alert.BranchAlertCounts;

/** How many alerts the branches of an officer's area had when they were last gone through; nobody is named. */
public interface SeeAlertArea {
    View see(Actor actor, Query query);

    /** Only branches with the kind, null for any; path of the last branch seen, blank to begin. */
    record Query(@Nullable AlertKind kind, String after) {}

    /**
     * Counts of the whole area by kind, and a page of branches in the order of the tree.
     *
     * @param overseer whether the actor oversees units and may read lists of names
     */
    record View(
            @Nullable AlertKind kind, Map<AlertKind, Integer> totals, List<Row> rows, boolean more, boolean overseer) {
        public View {
            totals = Map.copyOf(totals);
            rows = List.copyOf(rows);
        }
    }

    /** A branch, and whether the actor may open its alerts. */
    record Row(BranchAlertCounts branch, boolean opens) {}
}
