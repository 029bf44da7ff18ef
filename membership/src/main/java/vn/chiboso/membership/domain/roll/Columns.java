package vn.chiboso.membership.domain.roll;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import org.jspecify.annotations.Nullable;
import vn.chiboso.membership.domain.RollRefusal;

/**
 * Which column holds what.
 *
 * @param known    by column index
 * @param unknown  headings that are not understood, as written
 * @param nameTail the second half of a heading merged over two columns (family name | given name); -1 for none
 */
record Columns(Map<Integer, Heading> known, List<String> unknown, int nameTail) {
    /** Enough for a heading row: the name and two more, or four without the name. */
    boolean isHeader() {
        return has(RollField.FULL_NAME) ? known.size() >= 3 : known.size() >= 4;
    }

    boolean has(RollField field) {
        return known.values().stream().anyMatch(h -> h.field() == field);
    }

    int indexOf(RollField field) {
        return known.entrySet().stream()
                .filter(e -> e.getValue().field() == field)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(-1);
    }

    /** Refuses a list book without a required column, or with one heading over two columns. */
    void require() {
        for (var field : RollField.required()) {
            if (!has(field)) {
                throw RollRefusal.missingColumn(field.heading());
            }
        }
        var seen = EnumSet.noneOf(RollField.class);
        for (var heading : known.values()) {
            if (heading.sex() == null && !seen.add(heading.field())) {
                throw RollRefusal.doubleColumn(heading.field().heading());
            }
        }
    }

    static Columns of(SheetRow row) {
        return of(row.cells(), null);
    }

    /** From two heading rows; the upper text runs to the right over empty cells, as merged cells do. */
    static Columns of(SheetRow upper, SheetRow lower) {
        return of(upper.cells(), lower.cells());
    }

    private static Columns of(NavigableMap<Integer, Cell> upper, @Nullable NavigableMap<Integer, Cell> lower) {
        var known = new HashMap<Integer, Heading>();
        var unknown = new ArrayList<String>();
        var last = Math.max(
                upper.isEmpty() ? -1 : upper.lastKey(), lower == null || lower.isEmpty() ? -1 : lower.lastKey());
        for (var index = 0; index <= last; index++) {
            var top = upper.get(index);
            var low = lower == null ? null : lower.get(index);
            if (top == null && low == null) {
                continue;
            }
            var carried = upper.floorEntry(index);
            // only a heading that has something below itself is merged over its neighbours
            var merged = lower != null && carried != null && lower.containsKey(carried.getKey());
            var above = top != null ? top.shown() : merged ? carried.getValue().shown() : "";
            var heading = low == null ? Heading.of(above) : Heading.of(above, low.shown());
            if (heading.isPresent()) {
                known.put(index, heading.get());
            } else {
                unknown.add(low == null ? above : (above + " " + low.shown()).strip());
            }
        }
        return new Columns(Map.copyOf(known), List.copyOf(unknown), tail(known, upper, lower));
    }

    private static int tail(
            Map<Integer, Heading> known,
            NavigableMap<Integer, Cell> upper,
            @Nullable NavigableMap<Integer, Cell> lower) {
        for (var entry : known.entrySet()) {
            var next = entry.getKey() + 1;
            if (entry.getValue().field() == RollField.FULL_NAME
                    && !upper.containsKey(next)
                    && (lower == null || !lower.containsKey(next))) {
                return next;
            }
        }
        return -1;
    }
}
