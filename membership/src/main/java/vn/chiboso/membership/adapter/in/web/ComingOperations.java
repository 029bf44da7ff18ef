package vn.chiboso.membership.adapter.in.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.FreshProof;
import vn.chiboso.membership.application.port.in.CancelComingReorganisation;
import vn.chiboso.membership.application.port.in.ListComingReorganisations;
import vn.chiboso.membership.application.port.in.PrepareReorganisation;
import vn.chiboso.membership.application.port.in.PreviewComingReorganisation;
import vn.chiboso.membership.application.port.in.RetryComingReorganisation;
import vn.chiboso.membership.application.port.in.SeeComingReorganisation;
import vn.chiboso.membership.domain.reorganisation.Line;
import vn.chiboso.membership.domain.reorganisation.ReorganisationId;

@Tag(name = "Reorganisations", description = "Units created, renamed, moved, merged and split by a decision")
@RestController
@RequestMapping("/api/v1/reorganisations/coming")
class ComingOperations {
    private final PrepareReorganisation prepare;
    private final ListComingReorganisations list;
    private final SeeComingReorganisation see;
    private final PreviewComingReorganisation preview;
    private final RetryComingReorganisation retry;
    private final CancelComingReorganisation cancel;
    private final ComingWords words;
    private final Shown shown;

    ComingOperations(
            PrepareReorganisation prepare,
            ListComingReorganisations list,
            SeeComingReorganisation see,
            PreviewComingReorganisation preview,
            RetryComingReorganisation retry,
            CancelComingReorganisation cancel,
            ComingWords words,
            Shown shown) {
        this.prepare = prepare;
        this.list = list;
        this.see = see;
        this.preview = preview;
        this.retry = retry;
        this.cancel = cancel;
        this.words = words;
        this.shown = shown;
    }

    @Operation(
            summary = "Prepare a reorganisation",
            description = "Its day lies ahead, at most twelve months; it is done by itself on that day. The same id"
                    + " again changes nothing.")
    @FreshProof
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    Created prepare(Actor actor, @Valid @RequestBody ReorganisationBody body) {
        return shown.orWorded(() -> {
            prepare.prepare(actor, body.request(), body.seen() == null ? "" : body.seen());
            return new Created(body.id());
        });
    }

    @Operation(summary = "Prepared reorganisations", description = "Neither done nor called off, by day.")
    @GetMapping
    List<ComingAnswer> all(Actor actor) {
        return list.list(actor, null).stream()
                .map(one -> ComingAnswer.of(one, shown, words))
                .toList();
    }

    @Operation(summary = "One prepared reorganisation")
    @GetMapping("/{id}")
    ComingAnswer one(Actor actor, @PathVariable UUID id) {
        return ComingAnswer.of(see.see(actor, new ReorganisationId(id)).coming(), shown, words);
    }

    @Operation(
            summary = "What one whose day has come would come to now",
            description = "Changes nothing; says what stands in its way.")
    @PostMapping("/{id}/preview")
    ReorganisationAnswer.Planned preview(Actor actor, @PathVariable UUID id) {
        var plan = preview.preview(actor, new ReorganisationId(id));
        return new ReorganisationAnswer.Planned(
                ReorganisationAnswer.said(plan.lines(), Line.Tone.DEED, shown),
                ReorganisationAnswer.said(plan.lines(), Line.Tone.WARNING, shown),
                plan.fingerprint());
    }

    @Operation(summary = "Try one again that could not be done on its day")
    @FreshProof
    @PostMapping("/{id}/run")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void retry(Actor actor, @PathVariable UUID id, @Valid @RequestBody Seen body) {
        retry.retry(actor, new ReorganisationId(id), body.seen());
    }

    @Operation(summary = "Call off a prepared reorganisation")
    @FreshProof
    @PostMapping("/{id}/cancel")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void cancel(Actor actor, @PathVariable UUID id, @Valid @RequestBody Why body) {
        cancel.cancel(actor, new ReorganisationId(id), body.reason());
    }

    /** Which plan was seen. */
    @Schema(name = "SeenReorganisation")
    record Seen(
            @NotBlank @Schema(description = "Fingerprint of its preview")
            String seen) {}

    /** Why it is called off. */
    @Schema(name = "CancelledReorganisation")
    record Why(@NotBlank String reason) {}
}
