package vn.chiboso.membership.adapter.in.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.chiboso.membership.application.port.in.SeeIntake;
import vn.chiboso.membership.domain.intake.Intake;
import vn.chiboso.membership.domain.intake.IntakeState;

/** A sheet over several branches: how far it is, and rows that are left out. */
@Schema(name = "Intake")
record IntakeAnswer(
        UUID id,
        UUID unit,
        @Schema(example = "danh-sach.xlsx") String fileName,

        @Schema(description = "SHA-256 in hexadecimal; send it back when confirming")
        String fileHash,

        LocalDate validFrom,
        IntakeState state,

        @Schema(description = "Of the present work", example = "40")
        int percent,

        int rows,
        int added,
        int changed,
        int unchanged,
        int doubtful,
        int refused,

        @Schema(description = "Would do something else than what was confirmed")
        int movedOn,

        Instant expiresAt,

        @Schema(description = "Left out or in doubt, a page at a time")
        List<Row> leftOut,

        @Schema(description = "Send it as from for the next page; -1 when there is none")
        int next) {

    /** One row and why. */
    @Schema(name = "IntakeRow")
    record Row(int row, String name, String outcome, List<String> why) {}

    static IntakeAnswer of(Intake intake) {
        return of(intake, List.of(), -1);
    }

    static IntakeAnswer of(SeeIntake.View view, Shown shown) {
        var rows = view.rows().stream()
                .map(row -> new Row(
                        row.row(),
                        row.name(),
                        row.outcome().name(),
                        row.findings().stream().map(shown::finding).toList()))
                .toList();
        return of(view.intake(), rows, view.next());
    }

    private static IntakeAnswer of(Intake intake, List<Row> rows, int next) {
        var counts = intake.counts();
        return new IntakeAnswer(
                intake.id().value(),
                intake.unit().value(),
                intake.fileName(),
                intake.fileHash(),
                intake.validFrom(),
                intake.state(),
                intake.percent(),
                intake.rows(),
                counts.added(),
                counts.changed(),
                counts.unchanged(),
                counts.doubtful(),
                counts.refused(),
                counts.movedOn(),
                intake.expiresAt(),
                rows,
                next);
    }
}
