package vn.chiboso.membership.adapter.in.web;

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
import org.springframework.http.ResponseEntity;
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
import vn.chiboso.membership.api.Position;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.application.port.in.EndPosition;
import vn.chiboso.membership.application.port.in.FindPeople;
import vn.chiboso.membership.application.port.in.GivePosition;
import vn.chiboso.membership.domain.PersonHit;
import vn.chiboso.membership.domain.PositionId;

@Tag(name = "Positions", description = "Dated posts; they give rights")
@RestController
@RequestMapping("/api/v1")
class PositionOperations {
    private final GivePosition givePosition;
    private final EndPosition endPosition;
    private final FindPeople findPeople;
    private final CommitteeWords words;

    PositionOperations(
            GivePosition givePosition, EndPosition endPosition, FindPeople findPeople, CommitteeWords words) {
        this.givePosition = givePosition;
        this.endPosition = endPosition;
        this.findPeople = findPeople;
        this.words = words;
    }

    @Operation(
            summary = "Give a position on a unit",
            description = "From a day on; the same id again changes nothing."
                    + " An officer's position from the commune up waits for a second person: 202 then."
                    + " What is unusual about a branch's committee is said and refuses nothing.")
    @FreshProof
    @PostMapping("/units/{unit}/positions")
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<Given> give(Actor actor, @PathVariable UUID unit, @Valid @RequestBody NewPosition body) {
        var command = new GivePosition.Command(
                body.id() == null ? null : new PositionId(body.id()),
                new UnitId(unit),
                new MemberId(body.member()),
                body.position(),
                body.from(),
                body.lastDay(),
                body.basis());
        var given = givePosition.give(actor, command);
        var waits = given.state() == GivePosition.Given.State.WAITS;
        return ResponseEntity.status(waits ? HttpStatus.ACCEPTED : HttpStatus.CREATED)
                .body(new Given(given.id().value(), words.of(given.warnings())));
    }

    @Operation(
            summary = "End a position",
            description =
                    "The last day is included; what was before stays true. Without a last day it was given by mistake and is"
                            + " taken back, with the reason as basis, while it began today or has not begun.")
    @FreshProof
    @PostMapping("/positions/{position}/end")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void end(Actor actor, @PathVariable UUID position, @Valid @RequestBody PositionEnd body) {
        endPosition.end(actor, new EndPosition.Command(new PositionId(position), body.lastDay(), body.basis()));
    }

    @Operation(
            summary = "Find people by name at or below a unit",
            description = "At most 20; diacritics do not matter. Names and branches only.")
    @GetMapping("/units/{unit}/people")
    List<Person> people(Actor actor, @PathVariable UUID unit, @RequestParam String name) {
        return findPeople.find(actor, new UnitId(unit), name).stream()
                .map(Person::of)
                .toList();
    }

    record Given(
            UUID id,

            @Schema(description = "Sentences in the reader's language; empty when nothing is unusual")
            List<String> warnings) {}

    record NewPosition(
            @Schema(description = "Chosen by the caller so that a repeated request gives once") @Nullable
            UUID id,

            @NotNull UUID member,

            @NotNull @Schema(example = "PARTY_BUILDING_OFFICER")
            Position position,

            @NotNull @Schema(example = "2026-01-01") LocalDate from,

            @Schema(description = "Included; null until further notice") @Nullable
            LocalDate lastDay,

            @Schema(example = "QĐ 12-QĐ/ĐU") @Nullable String basis) {}

    record PositionEnd(
            @Schema(description = "Null when it was given by mistake and is taken back", example = "2026-11-30")
            @Nullable
            LocalDate lastDay,

            @Schema(description = "The decision, or why it was a mistake", example = "QĐ 30-QĐ/ĐU") @Nullable
            String basis) {}

    record Person(
            UUID id,
            @Schema(example = "Vũ Văn Hùng") String name,
            @Nullable String branch) {
        static Person of(PersonHit hit) {
            return new Person(hit.id().value(), hit.name(), hit.branch());
        }
    }
}
