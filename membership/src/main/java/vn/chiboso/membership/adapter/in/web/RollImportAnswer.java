package vn.chiboso.membership.adapter.in.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.chiboso.membership.application.port.in.SeeRollImport;
import vn.chiboso.membership.domain.roll.FieldChange;
import vn.chiboso.membership.domain.roll.Finding;
import vn.chiboso.membership.domain.roll.PlannedRow;
import vn.chiboso.membership.domain.roll.RollEntry;
import vn.chiboso.membership.domain.roll.RollImport;
import vn.chiboso.membership.domain.roll.RollPlan;

/** A list book as a dry run shows it, or what it did. */
@Schema(name = "RollImport")
record RollImportAnswer(
        UUID id,
        UUID unit,
        @Schema(example = "so-danh-sach.xlsx") String fileName,
        @Schema(description = "SHA-256 in hexadecimal") String fileHash,
        LocalDate validFrom,
        Instant expiresAt,

        @Schema(description = "Send it back when confirming; null once confirmed") @Nullable
        String digest,

        Counts counts,
        @Schema(description = "Whether it was confirmed") boolean confirmed,
        List<Row> rows,

        @Schema(description = "On the roll but not in the file; nobody is removed")
        List<String> missing,

        @Schema(description = "Headings that are ignored") List<String> unknownColumns,
        @Schema(description = "Rows that are no person's") List<Integer> ignoredRows,
        List<String> remarks) {
    static RollImportAnswer of(SeeRollImport.View view, Shown shown) {
        var rollImport = view.rollImport();
        var plan = view.plan();
        return new RollImportAnswer(
                rollImport.id().value(),
                rollImport.unit().value(),
                rollImport.fileName(),
                rollImport.fileHash(),
                rollImport.validFrom(),
                rollImport.expiresAt(),
                plan == null ? null : plan.digest(),
                counts(rollImport.result(), plan),
                rollImport.result() != null,
                plan == null
                        ? List.of()
                        : plan.rows().stream().map(r -> Row.of(r, shown)).toList(),
                plan == null
                        ? List.of()
                        : plan.missing().stream().map(RollImportAnswer::name).toList(),
                plan == null ? List.of() : plan.unknown(),
                plan == null ? List.of() : plan.ignored(),
                plan == null
                        ? List.of()
                        : plan.findings().stream().map(shown::finding).toList());
    }

    private static Counts counts(RollImport.@Nullable Result result, @Nullable RollPlan plan) {
        if (result != null) {
            return Counts.of(result);
        }
        return plan == null
                ? new Counts(0, 0, 0, 0)
                : new Counts(
                        plan.count(PlannedRow.Outcome.ADDED),
                        plan.count(PlannedRow.Outcome.CHANGED),
                        plan.count(PlannedRow.Outcome.UNCHANGED),
                        plan.count(PlannedRow.Outcome.REFUSED));
    }

    private static String name(RollEntry entry) {
        return entry.book().name().full();
    }

    @Schema(name = "RollImportCounts")
    record Counts(int added, int changed, int unchanged, int refused) {
        static Counts of(RollImport.Result result) {
            return new Counts(result.added(), result.changed(), result.unchanged(), result.refused());
        }
    }

    @Schema(name = "RollImportRow")
    record Row(
            @Schema(description = "As in the file", example = "6")
            int row,

            @Schema(example = "Vũ Văn Hùng") String name,
            PlannedRow.Outcome outcome,
            List<Change> changes,
            List<Remark> remarks) {
        static Row of(PlannedRow row, Shown shown) {
            return new Row(
                    row.row(),
                    row.name(),
                    row.outcome(),
                    row.changes().stream().map(c -> Change.of(c, shown)).toList(),
                    row.findings().stream().map(f -> Remark.of(f, shown)).toList());
        }
    }

    @Schema(name = "RollImportChange")
    record Change(@Schema(example = "Tổ đảng") String column, String before, String after) {
        static Change of(FieldChange change, Shown shown) {
            return new Change(shown.word(change.field()), shown.value(change.before()), shown.value(change.after()));
        }
    }

    @Schema(name = "RollImportRemark")
    record Remark(
            @Schema(description = "Whether the row is left out because of it")
            boolean refuses,

            @Schema(example = "Ngày kết nạp") String column,

            @Schema(description = "As written in the file", example = "31/02/2020")
            String value,

            @Schema(example = "date-impossible") String code,

            @Schema(example = "Không có ngày này trong lịch.")
            String text) {
        static Remark of(Finding finding, Shown shown) {
            var field = finding.field();
            return new Remark(
                    finding.refuses(),
                    field == null ? "" : shown.word(field),
                    finding.value(),
                    finding.code(),
                    shown.finding(finding));
        }
    }
}
