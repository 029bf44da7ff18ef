package vn.chiboso.membership.adapter.in.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
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
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.application.port.in.PutAlertAside;
import vn.chiboso.membership.application.port.in.RecordCardCheck;
import vn.chiboso.membership.application.port.in.SeeAlertArea;
import vn.chiboso.membership.application.port.in.SeeAlerts;
import vn.chiboso.membership.domain.alert.AlertKey;
import vn.chiboso.membership.domain.alert.AlertKind;

@Tag(name = "Alerts", description = "What the rules ask a branch to look at; an alert never acts by itself")
@RestController
@RequestMapping("/api/v1")
class AlertOperations {
    private final SeeAlerts see;
    private final PutAlertAside putAside;
    private final RecordCardCheck recordCheck;
    private final SeeAlertArea seeArea;
    private final AlertWords words;

    AlertOperations(
            SeeAlerts see,
            PutAlertAside putAside,
            RecordCardCheck recordCheck,
            SeeAlertArea seeArea,
            AlertWords words) {
        this.see = see;
        this.putAside = putAside;
        this.recordCheck = recordCheck;
        this.seeArea = seeArea;
        this.words = words;
    }

    @Operation(
            summary = "What the rules ask the branch to look at today",
            description = "Most urgent first, with what was put aside. A plain member gets what is about themselves.")
    @GetMapping("/units/{unit}/alerts")
    List<AlertAnswer> alerts(Actor actor, @PathVariable UUID unit) {
        return AlertAnswer.of(see.see(actor, new UnitId(unit)), words);
    }

    @Operation(
            summary = "Put an alert aside for a time, with a reason",
            description = "Kept and never deleted. The same id again keeps nothing more; 409 when it stands no longer.")
    @PostMapping("/units/{unit}/alerts/aside")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void putAside(Actor actor, @PathVariable UUID unit, @Valid @RequestBody NewAside body) {
        var key = new AlertKey(body.kind(), body.subject(), body.occasion());
        putAside.putAside(
                actor, new PutAlertAside.Command(body.id(), new UnitId(unit), key, body.until(), body.reason()));
    }

    @Operation(
            summary = "Record this year's check of party cards",
            description = "With version 0 for the first time; 409 when somebody else recorded it since.")
    @PutMapping("/units/{unit}/card-check")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void check(Actor actor, @PathVariable UUID unit, @Valid @RequestBody NewCheck body) {
        recordCheck.record(
                actor,
                new RecordCardCheck.Command(
                        new UnitId(unit),
                        body.on(),
                        body.remarks(),
                        body.without().stream().map(MemberId::new).collect(Collectors.toSet()),
                        body.version()));
    }

    @Operation(
            summary = "Counts of alerts by kind in my area",
            description =
                    "As of the last daily round; 50 branches at a time in the order of the tree. Nobody is named.")
    @GetMapping("/alerts")
    Area area(
            Actor actor,
            @RequestParam(required = false) @Nullable AlertKind kind,
            @RequestParam(defaultValue = "") String after) {
        return Area.of(seeArea.see(actor, new SeeAlertArea.Query(kind, after)));
    }

    @Schema(name = "NewAlertAside")
    record NewAside(
            @NotNull @Schema(description = "Chosen by the caller so that a repeated request keeps once")
            UUID id,

            @NotNull AlertKind kind,
            @NotNull UUID subject,
            @NotBlank @Size(max = 40) String occasion,

            @NotNull @Schema(description = "The day it comes back")
            LocalDate until,

            @NotNull String reason) {}

    @Schema(name = "NewCardCheck")
    record NewCheck(
            @NotNull LocalDate on,
            @NotNull String remarks,

            @NotNull @Schema(description = "Who had no card to show")
            Set<@NotNull UUID> without,

            @NotNull Long version) {}

    @Schema(name = "AlertArea")
    record Area(Map<AlertKind, Integer> totals, List<Row> rows, boolean more) {
        static Area of(SeeAlertArea.View view) {
            return new Area(view.totals(), view.rows().stream().map(Row::of).toList(), view.more());
        }
    }

    @Schema(name = "AlertsOfBranch")
    record Row(
            UUID unit,

            @Schema(description = "Go on after the last one's")
            String path,

            String name,
            Map<AlertKind, Integer> counts) {
        static Row of(SeeAlertArea.Row row) {
            var branch = row.branch();
            return new Row(branch.unit().value(), branch.path().value(), branch.name(), branch.counts());
        }
    }
}
