package vn.chiboso.membership.adapter.in.web;

import java.util.List;
import java.util.Locale;
import vn.chiboso.membership.domain.unitbook.PlannedUnit;
import vn.chiboso.membership.domain.unitbook.UnitField;
import vn.chiboso.membership.domain.unitbook.UnitOutcome;

/** A row of a sheet of organisations as the page shows it. */
record UnitSheetLine(
        int row, String code, String name, String kind, String parent, String tone, String outcome, List<Said> said) {
    /** What is said of a cell: its column and what stands there, both empty when it is about the whole row. */
    record Said(String column, String value, String text) {}

    static UnitSheetLine of(PlannedUnit row, Shown shown) {
        var line = row.line();
        var parent = line.shown(UnitField.PARENT_NAME);
        return new UnitSheetLine(
                row.row(),
                row.code(),
                row.name(),
                line.shown(UnitField.KIND),
                parent.isEmpty() ? line.shown(UnitField.PARENT) : parent,
                tone(row.outcome()),
                shown.text("membership.unit-sheet.outcome."
                        + row.outcome().name().toLowerCase(Locale.ROOT).replace('_', '-')),
                row.findings().stream()
                        .map(finding -> {
                            var field = finding.field();
                            var text = shown.text(finding.key(), finding.args().toArray());
                            return field == null
                                    ? new Said("", "", text)
                                    : new Said(field.heading(), line.shown(field), text);
                        })
                        .toList());
    }

    private static String tone(UnitOutcome outcome) {
        return switch (outcome) {
            case REFUSED, MOVED_ON -> "danger";
            case DIFFERENT -> "warning";
            case FOUNDED -> "success";
            case NEW, SAME -> "info";
        };
    }
}
