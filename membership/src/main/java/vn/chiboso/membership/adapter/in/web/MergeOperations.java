package vn.chiboso.membership.adapter.in.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
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
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.application.port.in.MergePersons;
import vn.chiboso.membership.application.port.in.PreviewMerge;
import vn.chiboso.membership.application.port.in.SeeLikelyTwins;
import vn.chiboso.membership.application.port.in.SetTwinsApart;
import vn.chiboso.membership.application.port.in.UndoMerge;
import vn.chiboso.membership.domain.merge.MergeId;

@Tag(name = "Merges", description = "Two records of one person made one, and taken apart again")
@RestController
@RequestMapping("/api/v1")
class MergeOperations {
    private final SeeLikelyTwins see;
    private final PreviewMerge preview;
    private final MergePersons merge;
    private final UndoMerge undo;
    private final SetTwinsApart setApart;
    private final Shown shown;

    MergeOperations(
            SeeLikelyTwins see,
            PreviewMerge preview,
            MergePersons merge,
            UndoMerge undo,
            SetTwinsApart setApart,
            Shown shown) {
        this.see = see;
        this.preview = preview;
        this.merge = merge;
        this.undo = undo;
        this.setApart = setApart;
        this.shown = shown;
    }

    @Operation(
            summary = "People who may be one person twice, and what was made one before",
            description = "Below my own charge when no unit is given. For the next page send the last pair as after and"
                    + " then.")
    @GetMapping("/likely-pairs")
    MergeAnswers.Pairs pairs(
            Actor actor,
            @RequestParam(required = false) @Nullable UUID unit,
            @RequestParam(required = false) @Nullable UUID after,
            @RequestParam(required = false) @Nullable UUID then) {
        var query = new SeeLikelyTwins.Query(
                unit == null ? null : new UnitId(unit),
                after == null ? null : new MemberId(after),
                then == null ? null : new MemberId(then));
        return MergeAnswers.Pairs.of(see.see(actor, query));
    }

    @Operation(
            summary = "Both records side by side, and what speaks against making them one",
            description = "The first is the one that would stay.")
    @FreshProof
    @GetMapping("/members/{kept}/merges/{gone}")
    MergeAnswers.Preview preview(Actor actor, @PathVariable UUID kept, @PathVariable UUID gone) {
        return MergeAnswers.Preview.of(
                preview.preview(actor, new PreviewMerge.Query(new MemberId(kept), new MemberId(gone))), shown);
    }

    @Operation(
            summary = "Make two records one",
            description = "The first stays. 409 with the first thing that speaks against it.")
    @FreshProof
    @PostMapping("/members/{kept}/merges/{gone}")
    @ResponseStatus(HttpStatus.CREATED)
    Created merge(Actor actor, @PathVariable UUID kept, @PathVariable UUID gone, @Valid @RequestBody Reason body) {
        var command = new MergePersons.Command(new MemberId(kept), new MemberId(gone), body.reason());
        return new Created(merge.merge(actor, command).value());
    }

    @Operation(summary = "Say that two who look alike are two", description = "They are not listed as a pair again.")
    @FreshProof
    @PostMapping("/members/{one}/namesakes/{other}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void apart(Actor actor, @PathVariable UUID one, @PathVariable UUID other) {
        setApart.setApart(actor, new SetTwinsApart.Command(new MemberId(one), new MemberId(other)));
    }

    @Operation(
            summary = "Take two records apart again",
            description = "Exactly as they were. 409 once something was done to the person since.")
    @FreshProof
    @PostMapping("/merges/{merge}/withdrawal")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void undo(Actor actor, @PathVariable UUID merge) {
        undo.undo(actor, new MergeId(merge));
    }

    record Reason(@NotBlank String reason) {}
}
