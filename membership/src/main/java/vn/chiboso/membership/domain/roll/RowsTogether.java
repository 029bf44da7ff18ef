package vn.chiboso.membership.domain.roll;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.chiboso.membership.api.Position;
import vn.chiboso.membership.api.UnitId;

/** Rows that are written together or not at all: where a post of a branch is passed on, nobody gives it up without a successor. */
public final class RowsTogether {
    private RowsTogether() {}

    /** In the order of the rows, each of which is in one of them. */
    public static List<List<BulkRow>> of(List<BulkRow> rows) {
        var begun = new HashMap<UnitId, Set<Position>>();
        var passedOn = new HashMap<UnitId, Set<Position>>();
        rows.stream()
                .filter(BulkRow::writes)
                .forEach(row -> posts(begun, row).addAll(minus(row.after(), row.before())));
        rows.stream().filter(BulkRow::writes).forEach(row -> {
            var ended = minus(row.before(), row.after());
            ended.retainAll(posts(begun, row));
            posts(passedOn, row).addAll(ended);
        });
        var together = new LinkedHashMap<Object, List<BulkRow>>();
        for (var row : rows) {
            var key = row.writes() && isOf(row, posts(passedOn, row)) ? row.unit() : row.row();
            together.computeIfAbsent(Objects.requireNonNull(key), k -> new ArrayList<>())
                    .add(row);
        }
        return List.copyOf(together.values());
    }

    private static boolean isOf(BulkRow row, Set<Position> passedOn) {
        var changed = minus(row.after(), row.before());
        changed.addAll(minus(row.before(), row.after()));
        return changed.stream().anyMatch(passedOn::contains);
    }

    private static Set<Position> posts(Map<UnitId, Set<Position>> posts, BulkRow row) {
        return posts.computeIfAbsent(Objects.requireNonNull(row.unit()), unit -> EnumSet.noneOf(Position.class));
    }

    private static Set<Position> minus(@Nullable RollEntry all, @Nullable RollEntry without) {
        var rest = EnumSet.noneOf(Position.class);
        rest.addAll(all == null ? Set.of() : all.positions());
        rest.removeAll(without == null ? Set.of() : without.positions());
        return rest;
    }
}
