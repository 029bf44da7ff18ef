package vn.chiboso.membership.domain.roll;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import vn.chiboso.membership.domain.Folding;
import vn.chiboso.membership.domain.RuleBook;

/**
 * What the sheet of one branch says beside its single rows, for whoever confirms it.
 *
 * @param missing on the roll but not in the sheet, by name: told, never removed
 * @param remarks what is unusual about the branch as it would be
 * @param noted   rows that would be written although something about them is unusual
 */
public record BranchSurvey(List<String> missing, List<Finding> remarks, List<Noted> noted) {
    public BranchSurvey {
        missing = List.copyOf(missing);
        remarks = List.copyOf(remarks);
        noted = List.copyOf(noted);
    }

    /** A row as in the file, and what is unusual about it. */
    public record Noted(int row, String name, List<Finding> findings) {
        public Noted {
            findings = List.copyOf(findings);
        }
    }

    /**
     * Of a whole sheet.
     *
     * @param rows all of them, as compared
     * @param roll as it is kept
     */
    public static BranchSurvey of(List<BulkRow> rows, List<RollEntry> roll, RuleBook rules, LocalDate today) {
        var found = rows.stream()
                .map(BulkRow::before)
                .filter(Objects::nonNull)
                .map(RollEntry::id)
                .collect(Collectors.toSet());
        var staying = roll.stream().filter(entry -> !found.contains(entry.id())).toList();
        var leftOut = rows.stream()
                .filter(BulkRow::isLeftOut)
                .map(row -> Folding.fold(row.name()))
                .collect(Collectors.toSet());
        var missing = staying.stream()
                .map(entry -> entry.book().name())
                .filter(name -> !leftOut.contains(name.folded()))
                .map(name -> name.full())
                .toList();
        var afterwards = new ArrayList<>(staying);
        rows.stream().map(BulkRow::after).filter(Objects::nonNull).forEach(afterwards::add);
        return new BranchSurvey(missing, new BranchRules(rules, today).check(afterwards), noted(rows, roll));
    }

    private static List<Noted> noted(List<BulkRow> rows, List<RollEntry> roll) {
        var names = roll.stream().map(entry -> entry.book().name().folded()).collect(Collectors.toSet());
        var noted = new ArrayList<Noted>();
        for (var row : rows) {
            var after = row.after();
            if (row.writes() && after != null) {
                var findings = new ArrayList<>(row.findings());
                if (row.before() == null && names.contains(after.book().name().folded())) {
                    findings.add(Finding.warning(
                            RollField.FULL_NAME, after.book().name().full(), "namesake"));
                }
                if (!findings.isEmpty()) {
                    noted.add(new Noted(row.row(), row.name(), findings));
                }
            }
        }
        return noted;
    }
}
