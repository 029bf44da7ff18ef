package vn.chiboso.membership.adapter.in.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.chiboso.membership.domain.roll.BulkRow;
import vn.chiboso.membership.domain.roll.Finding;

/** A row of a sheet as the page shows it. */
record IntakeLine(int row, String name, String tone, String outcome, boolean doubtful, String alike, List<Said> said) {
    /** What is said of a cell. */
    record Said(String column, String value, String text, InsteadLinks.@Nullable Link instead) {}

    /**
     * A row that was compared.
     *
     * @param from since when the sheet holds: what the act that is recorded instead begins with
     */
    static IntakeLine of(BulkRow row, LocalDate from, Shown shown) {
        var alike = row.alike();
        var doubtful = row.outcome() == BulkRow.Outcome.DOUBTFUL;
        return new IntakeLine(
                row.row(),
                row.name(),
                doubtful ? "warning" : row.outcome() == BulkRow.Outcome.REFUSED ? "danger" : "info",
                shown.text("membership.intake.outcome."
                        + row.outcome()
                                .name()
                                .toLowerCase(java.util.Locale.ROOT)
                                .replace('_', '-')),
                doubtful,
                alike == null
                        ? ""
                        : shown.text(
                                "membership.intake.alike",
                                alike.book().name().full(),
                                shown.value(alike.book().birth()),
                                alike.unitName(),
                                shown.value(alike.book().card())),
                row.findings().stream().map(f -> said(f, from, shown)).toList());
    }

    static Said said(Finding finding, LocalDate from, Shown shown) {
        var field = finding.field();
        var instead = finding.instead();
        return new Said(
                field == null ? "" : shown.word(field),
                finding.value(),
                shown.finding(finding),
                instead == null
                        ? null
                        : new InsteadLinks.Link(
                                ActStart.of(instead.act(), from, null)
                                        .address(instead.member().value()),
                                shown.text("membership.instead.act", shown.word(instead.act()))));
    }
}
