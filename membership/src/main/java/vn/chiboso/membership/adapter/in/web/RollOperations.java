package vn.chiboso.membership.adapter.in.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.io.IOException;
import java.net.URI;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.application.port.in.ConfirmRollImport;
import vn.chiboso.membership.application.port.in.ProposeRollImport;
import vn.chiboso.membership.application.port.in.SeeRoll;
import vn.chiboso.membership.application.port.in.SeeRollImport;
import vn.chiboso.membership.domain.roll.RollImportId;

@Tag(name = "Rolls", description = "A branch's list book and its import")
@RestController
@RequestMapping("/api/v1")
class RollOperations {
    private final SeeRoll seeRoll;
    private final ProposeRollImport propose;
    private final SeeRollImport seeRollImport;
    private final ConfirmRollImport confirm;
    private final Shown shown;

    RollOperations(
            SeeRoll seeRoll,
            ProposeRollImport propose,
            SeeRollImport seeRollImport,
            ConfirmRollImport confirm,
            Shown shown) {
        this.seeRoll = seeRoll;
        this.propose = propose;
        this.seeRollImport = seeRollImport;
        this.confirm = confirm;
        this.shown = shown;
    }

    @Operation(
            summary = "The roll of a branch today",
            description =
                    "By given name. Committee and overseeing officers get the list book, others of the branch names only.")
    @GetMapping("/units/{unit}/roll")
    RollAnswer roll(Actor actor, @PathVariable UUID unit, @RequestParam(defaultValue = "") String name) {
        return RollAnswer.of(seeRoll.see(actor, new SeeRoll.Query(new UnitId(unit), name)));
    }

    @Operation(
            summary = "Hand in a list book for a dry run",
            description = "XLSX. Nothing on the roll changes; the answer says row by row what would.")
    @PostMapping(path = "/units/{unit}/roll/imports", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ResponseEntity<RollImportAnswer> propose(
            Actor actor,
            @PathVariable UUID unit,
            @RequestPart MultipartFile file,
            @RequestParam(required = false) @Nullable LocalDate validFrom)
            throws IOException {
        var id = propose.propose(
                actor,
                new ProposeRollImport.Command(new UnitId(unit), Uploads.name(file), Uploads.content(file), validFrom));
        return ResponseEntity.created(URI.create("/api/v1/roll-imports/" + id))
                .body(RollImportAnswer.of(seeRollImport.see(actor, id), shown));
    }

    @Operation(
            summary = "A dry run, compared with the roll as it is now",
            description = "Or the result, once confirmed.")
    @GetMapping("/roll-imports/{rollImport}")
    RollImportAnswer one(Actor actor, @PathVariable UUID rollImport) {
        return RollImportAnswer.of(seeRollImport.see(actor, new RollImportId(rollImport)), shown);
    }

    @Operation(
            summary = "Do what the dry run showed",
            description = "In one transaction; 409 when the roll changed since. A second time answers the same result.")
    @PostMapping("/roll-imports/{rollImport}/confirmation")
    RollImportAnswer.Counts confirm(Actor actor, @PathVariable UUID rollImport, @Valid @RequestBody Confirmation body) {
        return RollImportAnswer.Counts.of(
                confirm.confirm(actor, new ConfirmRollImport.Command(new RollImportId(rollImport), body.digest())));
    }

    record Confirmation(
            @NotBlank @Schema(example = "0f6b0c2d5e1a4b7f9d3c8e2a1b4c6d7e", description = "From the dry run")
            String digest) {}
}
