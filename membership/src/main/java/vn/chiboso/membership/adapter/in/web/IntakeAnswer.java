package vn.chiboso.membership.adapter.in.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.chiboso.membership.application.port.in.SeeIntake;
import vn.chiboso.membership.domain.intake.Intake;
import vn.chiboso.membership.domain.intake.IntakeState;
import vn.chiboso.membership.domain.path.ActKind;
import vn.chiboso.membership.domain.roll.BranchSurvey;
import vn.chiboso.membership.domain.roll.BulkRow;
import vn.chiboso.membership.domain.roll.Finding;

/** A sheet of one branch or of several: how far it is, and rows that are left out. */
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

        @Schema(description = "Headings that are ignored", example = "")
        String unknownColumns,

        @Schema(description = "Rows that are no person's, at most fifty", example = "48, 50")
        String ignoredRows,

        @Schema(description = "It changes who leads the branch, which you may not confirm")
        boolean fromAbove,

        @Schema(description = "Of the sheet of one branch, while it waits to be confirmed; null otherwise") @Nullable
        Survey survey,

        @Schema(description = "Left out or in doubt, a page at a time")
        List<Row> leftOut,

        @Schema(description = "Send it as from for the next page; -1 when there is none")
        int next) {

    /** One row and why. */
    @Schema(name = "IntakeRow")
    record Row(
            int row,
            String name,
            String outcome,
            List<String> why,

            @Schema(description = "The act to record instead, null where none would do", example = "SUSPENDED")
            @Nullable
            ActKind act) {
        static Row of(BulkRow row, Shown shown) {
            return new Row(
                    row.row(),
                    row.name(),
                    row.outcome().name(),
                    row.findings().stream().map(shown::finding).toList(),
                    row.findings().stream()
                            .map(Finding::instead)
                            .filter(Objects::nonNull)
                            .map(Finding.Instead::act)
                            .findFirst()
                            .orElse(null));
        }
    }

    /** What the sheet of one branch says beside single rows. */
    @Schema(name = "IntakeSurvey")
    record Survey(
            @Schema(description = "On the roll but not in the sheet; nobody is removed")
            List<String> missing,

            @Schema(description = "What is unusual about the branch as it would be")
            List<String> remarks,

            @Schema(description = "Rows that would be written although something about them is unusual")
            List<Noted> noted) {
        static Survey of(BranchSurvey survey, Shown shown) {
            return new Survey(
                    survey.missing(),
                    survey.remarks().stream().map(shown::finding).toList(),
                    survey.noted().stream()
                            .map(row -> new Noted(
                                    row.row(),
                                    row.name(),
                                    row.findings().stream().map(shown::finding).toList()))
                            .toList());
        }
    }

    /** A row that would be written, and what is unusual about it. */
    @Schema(name = "IntakeNotedRow")
    record Noted(int row, String name, List<String> why) {}

    static IntakeAnswer of(Intake intake) {
        return of(intake, false, null, List.of(), -1);
    }

    static IntakeAnswer of(SeeIntake.View view, Shown shown) {
        var rows = view.rows().stream().map(row -> Row.of(row, shown)).toList();
        var survey = view.survey();
        return of(view.intake(), view.fromAbove(), survey == null ? null : Survey.of(survey, shown), rows, view.next());
    }

    private static IntakeAnswer of(
            Intake intake, boolean fromAbove, @Nullable Survey survey, List<Row> rows, int next) {
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
                intake.unknown(),
                intake.ignored(),
                fromAbove,
                survey,
                rows,
                next);
    }
}
