package vn.chiboso.membership.adapter.in.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.UUID;
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
import vn.chiboso.membership.api.FreshProof;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.application.port.in.ConfirmUnitSheet;
import vn.chiboso.membership.application.port.in.ExportUnitBook;
import vn.chiboso.membership.application.port.in.HandInUnitSheet;
import vn.chiboso.membership.application.port.in.SeeUnitSheet;
import vn.chiboso.membership.application.port.in.SeeUnitSheets;
import vn.chiboso.membership.application.port.in.SteerUnitSheet;
import vn.chiboso.membership.application.port.in.WorkOnUnitSheetNow;
import vn.chiboso.membership.domain.intake.Intake;
import vn.chiboso.membership.domain.roll.SheetFormat;
import vn.chiboso.membership.domain.unitbook.UnitSheetId;

@Tag(name = "Unit sheets", description = "Sheets of organisations below a unit, founded piece by piece")
@RestController
@RequestMapping("/api/v1")
class UnitSheetOperations {
    private final SeeUnitSheets list;
    private final HandInUnitSheet handIn;
    private final SeeUnitSheet see;
    private final ConfirmUnitSheet confirm;
    private final SteerUnitSheet steer;
    private final WorkOnUnitSheetNow work;
    private final ExportUnitBook export;
    private final Shown shown;

    UnitSheetOperations(
            SeeUnitSheets list,
            HandInUnitSheet handIn,
            SeeUnitSheet see,
            ConfirmUnitSheet confirm,
            SteerUnitSheet steer,
            WorkOnUnitSheetNow work,
            ExportUnitBook export,
            Shown shown) {
        this.list = list;
        this.handIn = handIn;
        this.see = see;
        this.confirm = confirm;
        this.steer = steer;
        this.work = work;
        this.export = export;
        this.shown = shown;
    }

    @Operation(
            summary = "All that stands below a unit as a sheet",
            description = "In the shape in which sheets of organisations come in.")
    @GetMapping("/units/{unit}/unit-book")
    void export(
            Actor actor,
            @PathVariable UUID unit,
            @RequestParam(defaultValue = "XLSX") SheetFormat format,
            HttpServletResponse response) {
        var query = new ExportUnitBook.Query(new UnitId(unit), format);
        Download.send(response, "cay-to-chuc", format, out -> export.export(actor, query, out));
    }

    @Operation(
            summary = "Sheets of organisations handed in for a unit or below it",
            description = "Latest first, at most thirty.")
    @GetMapping("/units/{unit}/unit-sheets")
    List<UnitSheetAnswer> list(Actor actor, @PathVariable UUID unit) {
        return list.see(actor, new UnitId(unit)).sheets().stream()
                .map(UnitSheetAnswer::of)
                .toList();
    }

    @Operation(
            summary = "Hand in a sheet of organisations",
            description = "XLSX or CSV, compared before the answer. Nothing is founded until it is confirmed.")
    @PostMapping(path = "/units/{unit}/unit-sheets", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ResponseEntity<UnitSheetAnswer> handIn(Actor actor, @PathVariable UUID unit, @RequestPart MultipartFile file)
            throws IOException {
        var id = handIn.handIn(
                actor, new HandInUnitSheet.Command(new UnitId(unit), Uploads.name(file), Uploads.content(file)));
        return ResponseEntity.created(URI.create("/api/v1/unit-sheets/" + id))
                .body(one(actor, id.value(), SeeUnitSheet.Part.LEFT_OUT, 0));
    }

    @Operation(summary = "How far a sheet of organisations is, and rows of one part of it")
    @GetMapping("/unit-sheets/{sheet}")
    UnitSheetAnswer one(
            Actor actor,
            @PathVariable UUID sheet,
            @RequestParam(defaultValue = "LEFT_OUT") SeeUnitSheet.Part part,
            @RequestParam(defaultValue = "0") int from) {
        var query = new SeeUnitSheet.Query(new UnitSheetId(sheet), part, Math.max(0, from));
        return UnitSheetAnswer.of(see.see(actor, query), shown);
    }

    @Operation(
            summary = "Found what the comparison showed",
            description =
                    "409 when it is another file or number. A second time answers the same. Up to 500 units are founded "
                            + "before the answer, more in the background.")
    @PostMapping("/unit-sheets/{sheet}/confirmation")
    @FreshProof
    ResponseEntity<Void> confirm(Actor actor, @PathVariable UUID sheet, @Valid @RequestBody Confirmation body) {
        confirm.confirm(actor, new ConfirmUnitSheet.Command(new UnitSheetId(sheet), body.fileHash(), body.toFound()));
        work.work(new UnitSheetId(sheet));
        return ResponseEntity.accepted().build();
    }

    @Operation(summary = "Stop, go on, or give up", description = "What was founded stays.")
    @PostMapping("/unit-sheets/{sheet}/order")
    @FreshProof
    ResponseEntity<Void> order(Actor actor, @PathVariable UUID sheet, @Valid @RequestBody Steering body) {
        steer.steer(actor, new UnitSheetId(sheet), body.order());
        work.work(new UnitSheetId(sheet));
        return ResponseEntity.noContent().build();
    }

    @Schema(name = "UnitSheetConfirmation")
    record Confirmation(
            @NotBlank @Schema(description = "As the sheet answered")
            String fileHash,

            @Positive @Schema(description = "As the sheet answered")
            int toFound) {}

    @Schema(name = "UnitSheetOrder")
    record Steering(@NotNull Intake.Order order) {}
}
