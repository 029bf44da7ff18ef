package vn.chiboso.membership.adapter.in.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.application.port.in.DownloadIntake;
import vn.chiboso.membership.application.port.in.ExportRolls;
import vn.chiboso.membership.domain.intake.IntakeId;
import vn.chiboso.membership.domain.roll.SheetFormat;

@Tag(name = "Intakes")
@RestController
@RequestMapping("/api/v1")
class SheetOperations {
    private final ExportRolls export;
    private final DownloadIntake leftOut;
    private final DayDesk days;

    SheetOperations(ExportRolls export, DownloadIntake leftOut, DayDesk days) {
        this.export = export;
        this.leftOut = leftOut;
        this.days = days;
    }

    @Operation(
            summary = "Rolls of a unit and all below it as a sheet",
            description =
                    "In the shape in which sheets come in; without what is sealed. Of another day under a heading that says so.")
    @GetMapping("/units/{unit}/roll-sheet")
    void export(
            Actor actor,
            @PathVariable UUID unit,
            @RequestParam(defaultValue = "XLSX") SheetFormat format,
            @Parameter(description = DayDesk.SAID, example = "2026-06-30") @RequestParam(required = false) @Nullable
                    LocalDate day,
            HttpServletResponse response) {
        var query = new ExportRolls.Query(new UnitId(unit), format, day);
        Download.send(response, days.fileName(day), format, out -> export.export(actor, query, out));
    }

    @Operation(
            summary = "Rows that were left out as a sheet",
            description = "As in the file, with a column that says why, in the reader's language.")
    @GetMapping("/intakes/{intake}/left-out")
    void leftOut(
            Actor actor,
            @PathVariable UUID intake,
            @RequestParam(defaultValue = "XLSX") SheetFormat format,
            Locale language,
            HttpServletResponse response) {
        var query = new DownloadIntake.Query(new IntakeId(intake), format, language);
        Download.send(response, "dong-chua-nhap-" + intake, format, out -> leftOut.download(actor, query, out));
    }
}
