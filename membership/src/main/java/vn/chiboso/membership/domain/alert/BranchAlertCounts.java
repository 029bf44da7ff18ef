package vn.chiboso.membership.domain.alert;

import java.util.Map;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.api.UnitPath;

/** How many alerts of each kind a branch had when they were last gone through; nobody is named. */
public record BranchAlertCounts(UnitId unit, UnitPath path, String name, Map<AlertKind, Integer> counts) {
    public BranchAlertCounts {
        counts = Map.copyOf(counts);
    }

    /** Of the kind, 0 for none. */
    public int of(AlertKind kind) {
        return counts.getOrDefault(kind, 0);
    }

    /** Of all kinds. */
    public int total() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }
}
