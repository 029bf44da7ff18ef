package vn.chiboso.membership.domain.unitbook;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import vn.chiboso.membership.api.UnitKind;

/** Rows by what becomes of them; those that are to be founded, or were, also by kind, highest first. */
public record UnitSheetCounts(Map<UnitOutcome, Integer> rows, Map<UnitKind, Integer> fresh) {
    public static final UnitSheetCounts NONE = new UnitSheetCounts(Map.of(), Map.of());

    public UnitSheetCounts {
        rows = Map.copyOf(rows);
        var kinds = new EnumMap<UnitKind, Integer>(UnitKind.class);
        kinds.putAll(fresh);
        fresh = Collections.unmodifiableMap(kinds);
    }

    public int of(UnitOutcome outcome) {
        return rows.getOrDefault(outcome, 0);
    }

    /** To be founded, at the time it was compared. */
    public int toFound() {
        return of(UnitOutcome.NEW) + of(UnitOutcome.FOUNDED) + of(UnitOutcome.MOVED_ON);
    }

    public int leftOut() {
        return of(UnitOutcome.DIFFERENT) + of(UnitOutcome.REFUSED) + of(UnitOutcome.MOVED_ON);
    }
}
