package vn.chiboso.membership.domain.roll;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of one row.
 *
 * @param row      as in the file
 * @param name     as written
 * @param before   who is kept, null for somebody new or a refused row
 * @param after    what will be kept, null for a refused row
 * @param changes  empty unless changed
 * @param findings warnings, and why it is refused
 */
public record PlannedRow(
        int row,
        String name,
        Outcome outcome,
        @Nullable RollEntry before,
        @Nullable RollEntry after,
        List<FieldChange> changes,
        List<Finding> findings) {
    /** What becomes of a row. */
    public enum Outcome {
        ADDED,
        CHANGED,
        UNCHANGED,
        REFUSED
    }

    public PlannedRow {
        changes = List.copyOf(changes);
        findings = List.copyOf(findings);
    }

    static PlannedRow refused(int row, String name, List<Finding> findings) {
        return new PlannedRow(row, name, Outcome.REFUSED, null, null, List.of(), findings);
    }

    PlannedRow with(Finding finding) {
        var all = new java.util.ArrayList<>(findings);
        all.add(finding);
        return finding.refuses()
                ? refused(row, name, all)
                : new PlannedRow(row, name, outcome, before, after, changes, all);
    }
}
