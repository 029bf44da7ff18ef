package vn.chiboso.membership.adapter.in.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.BranchType;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.api.UnitKind;
import vn.chiboso.membership.application.port.in.CreateUnit;
import vn.chiboso.membership.application.port.in.RenameUnit;
import vn.chiboso.membership.application.port.in.SeeUnit;
import vn.chiboso.membership.application.port.in.SeeUnitOnDay;
import vn.chiboso.membership.application.port.in.SeeUnits;
import vn.chiboso.membership.application.port.in.SetTerm;

@Tag(name = "Units", description = "The organisation tree")
@RestController
@RequestMapping("/api/v1/units")
class UnitOperations {
    private final SeeUnits seeUnits;
    private final SeeUnit seeUnit;
    private final SeeUnitOnDay seeUnitOnDay;
    private final CreateUnit createUnit;
    private final RenameUnit renameUnit;
    private final SetTerm setTerm;

    UnitOperations(
            SeeUnits seeUnits,
            SeeUnit seeUnit,
            SeeUnitOnDay seeUnitOnDay,
            CreateUnit createUnit,
            RenameUnit renameUnit,
            SetTerm setTerm) {
        this.seeUnits = seeUnits;
        this.seeUnit = seeUnit;
        this.seeUnitOnDay = seeUnitOnDay;
        this.createUnit = createUnit;
        this.renameUnit = renameUnit;
        this.setTerm = setTerm;
    }

    @Operation(
            summary = "Where my tree begins",
            description =
                    "The roots for a technical administrator, the units in charge for an officer, nothing for others.")
    @GetMapping
    List<UnitAnswer.Node> tops(Actor actor) {
        return seeUnits.tops(actor).units().stream().map(UnitAnswer.Node::of).toList();
    }

    @Operation(
            summary = "One unit",
            description =
                    "With its lineage, the units below, positions and the term. On another day where it stood then, by the names of"
                            + " then, without what is kept of the present alone; 422 when it did not stand.")
    @GetMapping("/{unit}")
    UnitAnswer one(
            Actor actor,
            @PathVariable UUID unit,
            @Parameter(description = DayDesk.SAID, example = "2026-06-30") @RequestParam(required = false) @Nullable
                    LocalDate day) {
        return day == null
                ? UnitAnswer.of(seeUnit.see(actor, new UnitId(unit)))
                : UnitAnswer.of(seeUnitOnDay.see(actor, new SeeUnitOnDay.Query(new UnitId(unit), day)));
    }

    @Operation(summary = "Units directly below", description = "By name.")
    @GetMapping("/{unit}/children")
    List<UnitAnswer.Node> children(
            Actor actor,
            @PathVariable UUID unit,
            @Parameter(description = DayDesk.SAID, example = "2026-06-30") @RequestParam(required = false) @Nullable
                    LocalDate day) {
        return one(actor, unit, day).below();
    }

    @Operation(
            summary = "Create a unit below another",
            description =
                    "One that stood when the house was set up here; what is new since is a reorganisation with its"
                            + " decision. Technical administrators and overseeing officers. The same id again changes nothing.")
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    Created create(Actor actor, @Valid @RequestBody NewUnit body) {
        var command = new CreateUnit.Command(
                body.id() == null ? null : new UnitId(body.id()),
                new UnitId(body.parent()),
                body.kind(),
                body.name(),
                body.officialCode(),
                body.branchType(),
                body.region(),
                body.since());
        return new Created(createUnit.create(actor, command).value());
    }

    @Operation(
            summary = "Change or correct a unit",
            description =
                    "Name, code, branch type, region and day of meetings as a whole; what differs is so from a day on, or was"
                            + " a mistake. 409 when the version is stale. Another name from a day since the house was set up"
                            + " here is a reorganisation with its decision.")
    @PutMapping("/{unit}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void change(Actor actor, @PathVariable UUID unit, @Valid @RequestBody ChangedUnit body) {
        renameUnit.rename(
                actor,
                new RenameUnit.Command(
                        new UnitId(unit),
                        body.name(),
                        body.officialCode(),
                        body.branchType(),
                        body.region(),
                        body.meetingDay(),
                        body.nameFrom(),
                        body.from(),
                        Boolean.TRUE.equals(body.mistake()),
                        body.basis(),
                        body.version()));
    }

    @Operation(
            summary = "Enter a term of office",
            description =
                    "Official papers are numbered per type per term. One that starts on the same day is replaced when"
                            + " its last day is given.")
    @PutMapping("/{unit}/term")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void term(Actor actor, @PathVariable UUID unit, @Valid @RequestBody TermOfUnit body) {
        setTerm.set(actor, new SetTerm.Command(new UnitId(unit), body.from(), body.to(), body.replaces()));
    }

    record NewUnit(
            @Schema(description = "Chosen by the caller so that a repeated request creates once") @Nullable
            UUID id,

            @NotNull UUID parent,
            @NotNull @Schema(example = "BRANCH") UnitKind kind,

            @NotBlank @Schema(example = "Chi bộ thôn Giang Đông")
            String name,

            @Schema(example = "38.168.053.000.001") @Nullable
            String officialCode,

            @Schema(example = "RESIDENTIAL") @Nullable BranchType branchType,
            @Schema(example = "4") @Nullable Integer region,

            @Schema(example = "2025-07-01", description = "Null: as long as the unit above") @Nullable
            LocalDate since) {}

    record ChangedUnit(
            @NotBlank @Schema(example = "Chi bộ thôn Giang Đông")
            String name,

            @Schema(example = "38.168.053.000.001") @Nullable
            String officialCode,

            @Schema(example = "RESIDENTIAL") @Nullable BranchType branchType,
            @Schema(example = "4") @Nullable Integer region,

            @Schema(description = "Of the regular meeting, 1 to 28; null: by the rule", example = "3") @Nullable
            Integer meetingDay,

            @Schema(description = "First day of another name; null: today", example = "2026-11-01") @Nullable
            LocalDate nameFrom,

            @Schema(description = "First day of another code, type, region or day of meetings; null: today") @Nullable
            LocalDate from,

            @Schema(description = "True: these were entered wrongly and never were so") @Nullable
            Boolean mistake,

            @Schema(description = "Decision or law for these", example = "QĐ 12-QĐ/ĐU") @Nullable
            String basis,

            @NotNull @Schema(description = "As read", example = "0")
            Long version) {}

    record TermOfUnit(
            @NotNull @Schema(example = "2025-03-15") LocalDate from,

            @NotNull @Schema(example = "2030-03-14", description = "Included")
            LocalDate to,

            @Schema(description = "Last day, as read, of the term that starts on the same day") @Nullable
            LocalDate replaces) {}
}
