package vn.chiboso.membership.adapter.in.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import java.io.IOException;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.FreshProof;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.application.port.in.AnswerIntakeRow;
import vn.chiboso.membership.application.port.in.ConfirmIntake;
import vn.chiboso.membership.application.port.in.HandInIntake;
import vn.chiboso.membership.application.port.in.SeeIntake;
import vn.chiboso.membership.application.port.in.SeeIntakes;
import vn.chiboso.membership.application.port.in.SteerIntake;
import vn.chiboso.membership.application.port.in.WorkOnIntakeNow;
import vn.chiboso.membership.domain.intake.Intake;
import vn.chiboso.membership.domain.intake.IntakeId;
import vn.chiboso.membership.domain.roll.BulkGround;

@Tag(name = "Intakes", description = "Sheets of people of one branch or of several, taken in as jobs")
@RestController
@RequestMapping("/api/v1")
class IntakeOperations {
    private final SeeIntakes list;
    private final HandInIntake handIn;
    private final SeeIntake see;
    private final AnswerIntakeRow answer;
    private final ConfirmIntake confirm;
    private final SteerIntake steer;
    private final WorkOnIntakeNow work;
    private final Shown shown;

    IntakeOperations(
            SeeIntakes list,
            HandInIntake handIn,
            SeeIntake see,
            AnswerIntakeRow answer,
            ConfirmIntake confirm,
            SteerIntake steer,
            WorkOnIntakeNow work,
            Shown shown) {
        this.list = list;
        this.handIn = handIn;
        this.see = see;
        this.answer = answer;
        this.confirm = confirm;
        this.steer = steer;
        this.work = work;
        this.shown = shown;
    }

    @Operation(summary = "Sheets handed in for a unit or below it", description = "Latest first, at most thirty.")
    @GetMapping("/units/{unit}/intakes")
    List<IntakeAnswer> list(Actor actor, @PathVariable UUID unit) {
        return list.see(actor, new UnitId(unit)).intakes().stream()
                .map(IntakeAnswer::of)
                .toList();
    }

    @Operation(
            summary = "Hand in a sheet of people",
            description =
                    "XLSX or CSV. Nothing changes until it is confirmed. A sheet of one branch of at most 500 rows is compared before the answer, any other in the background.")
    @PostMapping(path = "/units/{unit}/intakes", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ResponseEntity<IntakeAnswer> handIn(
            Actor actor,
            @PathVariable UUID unit,
            @RequestPart MultipartFile file,
            @RequestParam(required = false) @Nullable LocalDate validFrom)
            throws IOException {
        var id = handIn.handIn(
                actor,
                new HandInIntake.Command(new UnitId(unit), Uploads.name(file), Uploads.content(file), validFrom));
        work.work(id);
        return ResponseEntity.created(URI.create("/api/v1/intakes/" + id)).body(one(actor, id.value(), 0));
    }

    @Operation(summary = "How far a sheet is, and which rows are left out")
    @GetMapping("/intakes/{intake}")
    IntakeAnswer one(Actor actor, @PathVariable UUID intake, @RequestParam(defaultValue = "0") int from) {
        return IntakeAnswer.of(see.see(actor, new SeeIntake.Query(new IntakeId(intake), Math.max(0, from))), shown);
    }

    @Operation(
            summary = "Say whether a doubtful row is somebody who is kept",
            description = "409 when it is not in doubt, or the sheet is confirmed.")
    @PutMapping("/intakes/{intake}/rows/{row}")
    ResponseEntity<Void> answer(
            Actor actor, @PathVariable UUID intake, @PathVariable int row, @Valid @RequestBody RowAnswer body) {
        answer.answer(actor, new AnswerIntakeRow.Command(new IntakeId(intake), row, body.answer()));
        return ResponseEntity.noContent().build();
    }

    @Operation(
            summary = "Write what the comparison showed",
            description =
                    "409 when it would no longer do that, or changes who leads a branch and you may not. A second time answers the same. "
                            + "A sheet of one branch of at most 500 rows is written before the answer, any other in the background.")
    @PostMapping("/intakes/{intake}/confirmation")
    @FreshProof
    ResponseEntity<Void> confirm(Actor actor, @PathVariable UUID intake, @Valid @RequestBody Confirmation body) {
        confirm.confirm(actor, new ConfirmIntake.Command(new IntakeId(intake), body.fileHash(), body.rows()));
        work.work(new IntakeId(intake));
        return ResponseEntity.accepted().build();
    }

    @Operation(summary = "Stop, go on, or give up", description = "What was written stays.")
    @PostMapping("/intakes/{intake}/order")
    @FreshProof
    ResponseEntity<Void> order(Actor actor, @PathVariable UUID intake, @Valid @RequestBody Steering body) {
        steer.steer(actor, new IntakeId(intake), body.order());
        work.work(new IntakeId(intake));
        return ResponseEntity.noContent().build();
    }

    @Schema(name = "IntakeRowAnswer")
    record RowAnswer(@NotNull BulkGround.Answer answer) {}

    @Schema(name = "IntakeConfirmation")
    record Confirmation(
            @NotBlank @Schema(description = "As the sheet answered")
            String fileHash,

            @Positive @Schema(description = "Added and changed together")
            int rows) {}

    @Schema(name = "IntakeOrder")
    record Steering(@NotNull Intake.Order order) {}
}
