package vn.chiboso.membership.domain.intake;

import java.util.Collection;
import vn.chiboso.membership.domain.roll.BulkRow;
import vn.chiboso.membership.domain.roll.BulkRow.Outcome;

/**
 * Rows by what becomes of them.
 *
 * @param leaders of those added or changed the ones after which somebody else leads a branch
 */
public record IntakeCounts(int added, int changed, int unchanged, int doubtful, int refused, int movedOn, int leaders) {
    public static final IntakeCounts NONE = new IntakeCounts(0, 0, 0, 0, 0, 0, 0);

    public static IntakeCounts of(Collection<BulkRow> rows) {
        var counts = new int[Outcome.values().length];
        rows.forEach(row -> counts[row.outcome().ordinal()]++);
        return new IntakeCounts(
                counts[Outcome.ADDED.ordinal()],
                counts[Outcome.CHANGED.ordinal()],
                counts[Outcome.UNCHANGED.ordinal()],
                counts[Outcome.DOUBTFUL.ordinal()],
                counts[Outcome.REFUSED.ordinal()],
                counts[Outcome.MOVED_ON.ordinal()],
                (int) rows.stream().filter(BulkRow::changesLeaders).count());
    }

    /** Rows that would be written. */
    public int toWrite() {
        return added + changed;
    }

    public int leftOut() {
        return doubtful + refused + movedOn;
    }
}
