package vn.chiboso.membership.adapter.in.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.FreshProof;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.application.port.in.ListReorganisations;
import vn.chiboso.membership.application.port.in.PreviewReorganisation;
import vn.chiboso.membership.application.port.in.RunReorganisation;
import vn.chiboso.membership.application.port.in.SeeReorganisation;
import vn.chiboso.membership.application.port.in.UndoReorganisation;
import vn.chiboso.membership.domain.reorganisation.Line;
import vn.chiboso.membership.domain.reorganisation.ReorganisationId;
import vn.chiboso.membership.domain.reorganisation.ReorganisationRefusal;

@Tag(name = "Reorganisations", description = "Units created, renamed, moved, merged and split by a decision")
@RestController
@RequestMapping("/api/v1")
class ReorganisationOperations {
    private final PreviewReorganisation preview;
    private final RunReorganisation run;
    private final UndoReorganisation undo;
    private final SeeReorganisation see;
    private final ListReorganisations list;
    private final Shown shown;

    ReorganisationOperations(
            PreviewReorganisation preview,
            RunReorganisation run,
            UndoReorganisation undo,
            SeeReorganisation see,
            ListReorganisations list,
            Shown shown) {
        this.preview = preview;
        this.run = run;
        this.undo = undo;
        this.see = see;
        this.list = list;
        this.shown = shown;
    }

    @Operation(summary = "What a reorganisation would come to", description = "Changes nothing.")
    @PostMapping("/reorganisations/preview")
    ReorganisationAnswer.Planned preview(Actor actor, @Valid @RequestBody ReorganisationBody body) {
        var plan = shown.orWorded(() -> preview.preview(actor, body.request()));
        return new ReorganisationAnswer.Planned(
                ReorganisationAnswer.said(plan.lines(), Line.Tone.DEED, shown),
                ReorganisationAnswer.said(plan.lines(), Line.Tone.WARNING, shown),
                plan.fingerprint());
    }

    @Operation(
            summary = "Do a reorganisation",
            description =
                    "409 when it would come to something else than the plan that was seen. The same id again changes"
                            + " nothing.")
    @FreshProof
    @PostMapping("/reorganisations")
    @ResponseStatus(HttpStatus.CREATED)
    Created run(Actor actor, @Valid @RequestBody ReorganisationBody body) {
        return shown.orWorded(() -> {
            run.run(actor, body.request(), body.seen() == null ? "" : body.seen());
            return new Created(body.id());
        });
    }

    @Operation(
            summary = "The record of a reorganisation",
            description = "With what prevents taking it back, if anything.")
    @GetMapping("/reorganisations/{id}")
    ReorganisationAnswer one(Actor actor, @PathVariable UUID id) {
        var view = see.see(actor, new ReorganisationId(id));
        return ReorganisationAnswer.of(view.reorganisation(), view.obstacles(), shown);
    }

    @Operation(summary = "Take a reorganisation back", description = "409 when something follows from it, saying what.")
    @FreshProof
    @PostMapping("/reorganisations/{id}/undo")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void undo(Actor actor, @PathVariable UUID id) {
        try {
            undo.undo(actor, new ReorganisationId(id));
        } catch (ReorganisationRefusal refusal) {
            throw refusal.worded(shown.args(refusal.args()));
        }
    }

    @Operation(
            summary = "What a unit has been through",
            description = "Latest first, at most 100; before, the id of the last one, goes on behind it.")
    @GetMapping("/units/{unit}/reorganisations")
    List<ReorganisationAnswer> history(
            Actor actor, @PathVariable UUID unit, @RequestParam(required = false) @Nullable UUID before) {
        var history = list.of(actor, new UnitId(unit), before == null ? null : new ReorganisationId(before));
        return history.done().stream()
                .map(done -> ReorganisationAnswer.of(done, List.of(), shown))
                .toList();
    }
}
