package vn.chiboso.evaluation.adapter.in.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
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
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.chiboso.evaluation.api.CriteriaSetId;
import vn.chiboso.evaluation.application.port.in.ActivateCriteriaSet;
import vn.chiboso.evaluation.application.port.in.CopyCriteriaSet;
import vn.chiboso.evaluation.application.port.in.ListCriteriaSets;
import vn.chiboso.evaluation.application.port.in.ReviseCriteriaSet;
import vn.chiboso.evaluation.application.port.in.ShowCriteriaSet;
import vn.chiboso.evaluation.domain.criteria.CriteriaSet;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.UnitId;

@RestController
@RequestMapping("/api/v1/criteria-sets")
@Tag(name = "Criteria sets", description = "Versioned criteria of the quality of branch meetings")
class CriteriaApi {
    private final ListCriteriaSets list;
    private final ShowCriteriaSet show;
    private final CopyCriteriaSet copy;
    private final ReviseCriteriaSet revise;
    private final ActivateCriteriaSet activate;

    CriteriaApi(
            ListCriteriaSets list,
            ShowCriteriaSet show,
            CopyCriteriaSet copy,
            ReviseCriteriaSet revise,
            ActivateCriteriaSet activate) {
        this.list = list;
        this.show = show;
        this.copy = copy;
        this.revise = revise;
        this.activate = activate;
    }

    /** A version in one line. */
    record SetLine(
            UUID id,
            String name,
            int number,
            @Nullable UUID issuer,
            boolean draft,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            String legalBasis) {}

    /** A version in full; {@code issuer} is empty for the central frame. */
    record SetResponse(
            UUID id,
            int number,
            String issuer,
            boolean draft,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            boolean mayChange,
            CriteriaSetBody content) {}

    /** For whom the copy is. */
    record CopyRequest(@NotNull UUID issuer) {}

    /** The version as read; from today or later. */
    record ActivationRequest(
            @NotNull @Schema(example = "0") Long version,
            @NotNull @Schema(example = "2026-12-01") LocalDate from) {}

    @GetMapping
    @Operation(
            summary = "Criteria sets of my area",
            description = "For officers; drafts only for those who may change them.")
    List<SetLine> list(Actor actor) {
        return list.of(actor).stream().map(CriteriaApi::line).toList();
    }

    @GetMapping("/{id}")
    @Operation(summary = "A version in full", description = "Members of branches may read the ones that concern them.")
    SetResponse get(@PathVariable UUID id, Actor actor) {
        var view = show.show(new CriteriaSetId(id), actor);
        var line = line(view.set());
        return new SetResponse(
                id,
                view.set().number(),
                view.issuer(),
                view.set().isDraft(),
                line.from(),
                line.to(),
                view.mayChange(),
                CriteriaSetBody.of(view.set()));
    }

    @PostMapping("/{id}/copies")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Start a new version by copying", description = "The copy is a draft of the issuer.")
    SetResponse copy(@PathVariable UUID id, @Valid @RequestBody CopyRequest request, Actor actor) {
        var made = copy.copy(new CopyCriteriaSet.Command(new CriteriaSetId(id), new UnitId(request.issuer())), actor);
        return get(made.value(), actor);
    }

    @PutMapping("/{id}")
    @Operation(summary = "Rewrite a draft", description = "Refused once the version has been activated.")
    SetResponse put(@PathVariable UUID id, @Valid @RequestBody CriteriaSetBody body, Actor actor) {
        revise.revise(body.command(new CriteriaSetId(id)), actor);
        return get(id, actor);
    }

    @PostMapping("/{id}/activation")
    @Operation(summary = "Put a draft in force", description = "The version before it ends the day before.")
    SetResponse activate(@PathVariable UUID id, @Valid @RequestBody ActivationRequest request, Actor actor) {
        activate.activate(
                new ActivateCriteriaSet.Command(new CriteriaSetId(id), request.version(), request.from()), actor);
        return get(id, actor);
    }

    private static SetLine line(CriteriaSet set) {
        var unit = set.scope().unit();
        var validity = set.validity();
        return new SetLine(
                set.id().value(),
                set.name(),
                set.number(),
                unit == null ? null : unit.value(),
                set.isDraft(),
                validity == null ? null : validity.from(),
                validity == null ? null : validity.to(),
                set.legalBasis());
    }
}
