package vn.chiboso.membership.domain.readiness;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.api.UnitKind;

/**
 * The units of one level beside each other, so that nobody is recognised: answers of fewer persons than the smallest group are
 * told only together. Where those together are still too few, the next smallest unit joins them; otherwise the total would give
 * them away.
 *
 * @param shown  units with their own figures
 * @param merged units whose answers are told together, with how many persons they have and how many of them were asked
 * @param rest   the answers of the merged together; null when even together they are too few, or when nothing is merged
 */
public record ReadinessArea(
        List<Row> shown, List<Row> merged, @Nullable ReadinessCounts rest) {
    public ReadinessArea {
        shown = List.copyOf(shown);
        merged = List.copyOf(merged);
    }

    /** A unit of the level. */
    public record Row(UnitId unit, String name, UnitKind kind, ReadinessCounts counts) {
        boolean isSmall(int smallest) {
            return counts.asked() > 0 && counts.asked() < smallest;
        }
    }

    public static ReadinessArea of(List<Row> level, int smallest) {
        var merged = new ArrayList<>(
                level.stream().filter(row -> row.isSmall(smallest)).toList());
        var shown = new ArrayList<>(level);
        shown.removeAll(merged);
        if (merged.isEmpty()) {
            return new ReadinessArea(shown, merged, null);
        }
        var next = shown.stream()
                .filter(row -> row.counts().asked() > 0)
                .min(Comparator.comparing((Row row) -> row.counts().asked()).thenComparing(Row::name));
        if (sum(merged).asked() < smallest && next.isPresent()) {
            shown.remove(next.get());
            merged.add(next.get());
        }
        var rest = sum(merged);
        return new ReadinessArea(shown, merged, rest.asked() < smallest ? null : rest);
    }

    /** Nothing of the level is told: the unit above it is told together with others. */
    public static ReadinessArea withheld(List<Row> level) {
        return new ReadinessArea(List.of(), level, null);
    }

    /** Whether the whole level may be told as one figure. */
    public static boolean tells(ReadinessCounts total, int smallest) {
        return total.asked() == 0 || total.asked() >= smallest;
    }

    private static ReadinessCounts sum(List<Row> rows) {
        return rows.stream().map(Row::counts).reduce(ReadinessCounts.NOBODY, ReadinessCounts::plus);
    }
}
