package vn.chiboso.membership.adapter.in.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import vn.chiboso.membership.application.port.in.SeeUnitSheet;
import vn.chiboso.membership.domain.intake.IntakeState;
import vn.chiboso.membership.domain.unitbook.PlannedUnit;
import vn.chiboso.membership.domain.unitbook.UnitOutcome;
import vn.chiboso.membership.domain.unitbook.UnitSheet;

/** A sheet of organisations: how far it is, and rows of one part of it. */
@Schema(name = "UnitSheet")
record UnitSheetAnswer(
        UUID id,
        UUID unit,
        @Schema(example = "cay-to-chuc.xlsx") String fileName,

        @Schema(description = "SHA-256 in hexadecimal; send it back when confirming")
        String fileHash,

        IntakeState state,
        @Schema(example = "40") int percent,
        int rows,

        @Schema(description = "Send it back when confirming")
        int toFound,

        int founded,

        @Schema(description = "There already as the sheet says")
        int same,

        @Schema(description = "There already, but otherwise")
        int different,

        int refused,

        @Schema(description = "Could not be founded any more when its turn came")
        int movedOn,

        Instant expiresAt,

        @Schema(description = "Headings that are ignored", example = "")
        String unknownColumns,

        @Schema(description = "Of the part asked for, a page at a time")
        List<Row> shown,

        @Schema(description = "Send it as from for the next page; -1 when there is none")
        int next) {
    /** One row and why. */
    @Schema(name = "UnitSheetRow")
    record Row(int row, String code, String name, String outcome, List<String> why) {
        static Row of(PlannedUnit row, Shown shown) {
            return new Row(
                    row.row(),
                    row.code(),
                    row.name(),
                    row.outcome().name(),
                    row.findings().stream()
                            .map(why -> {
                                var field = why.field();
                                var text = shown.text(why.key(), why.args().toArray());
                                return field == null ? text : field.heading() + ": " + text;
                            })
                            .toList());
        }
    }

    static UnitSheetAnswer of(UnitSheet sheet) {
        return of(sheet, List.of(), -1);
    }

    static UnitSheetAnswer of(SeeUnitSheet.View view, Shown shown) {
        return of(
                view.sheet(),
                view.rows().stream().map(row -> Row.of(row, shown)).toList(),
                view.next());
    }

    private static UnitSheetAnswer of(UnitSheet sheet, List<Row> rows, int next) {
        var counts = sheet.counts();
        return new UnitSheetAnswer(
                sheet.id().value(),
                sheet.unit().value(),
                sheet.fileName(),
                sheet.fileHash(),
                sheet.state(),
                sheet.percent(),
                sheet.rows(),
                counts.toFound(),
                counts.of(UnitOutcome.FOUNDED),
                counts.of(UnitOutcome.SAME),
                counts.of(UnitOutcome.DIFFERENT),
                counts.of(UnitOutcome.REFUSED),
                counts.of(UnitOutcome.MOVED_ON),
                sheet.expiresAt(),
                sheet.unknown(),
                rows,
                next);
    }
}
