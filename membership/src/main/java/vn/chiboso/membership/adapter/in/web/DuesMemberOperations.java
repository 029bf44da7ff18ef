package vn.chiboso.membership.adapter.in.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.membership.application.port.in.DeclareDues;
import vn.chiboso.membership.application.port.in.SeeMemberDues;
import vn.chiboso.membership.domain.dues.DuesDeclaration;
import vn.chiboso.membership.domain.dues.DuesDeclarationId;
import vn.chiboso.membership.domain.dues.DuesGroup;
import vn.chiboso.membership.domain.dues.ExemptReason;

@Tag(name = "Dues", description = "Collection sheets of a branch; amounts in đồng, no money moves here")
@RestController
@RequestMapping("/api/v1/members/{member}/dues")
class DuesMemberOperations {
    private final SeeMemberDues see;
    private final DeclareDues declare;
    private final DuesWords words;

    DuesMemberOperations(SeeMemberDues see, DeclareDues declare, DuesWords words) {
        this.see = see;
        this.declare = declare;
        this.words = words;
    }

    @Operation(
            summary = "One member's declarations and payments",
            description = "For the member and for the keepers of the branch where they pay.")
    @GetMapping
    Answer one(Actor actor, @PathVariable UUID member) {
        return Answer.of(see.see(actor, new MemberId(member)), words);
    }

    @Operation(
            summary = "Declare group and monthly base",
            description = "By the member, or by a keeper from paper. 409 when a newer declaration is there than seen.")
    @PostMapping("/declarations")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void declare(Actor actor, @PathVariable UUID member, @Valid @RequestBody NewDeclaration body) {
        declare.declare(
                actor,
                new DeclareDues.Command(
                        new DuesDeclarationId(body.id()),
                        new MemberId(member),
                        body.seen() == null ? null : new DuesDeclarationId(body.seen()),
                        body.from(),
                        body.group(),
                        Objects.toString(body.base(), ""),
                        body.exempt(),
                        Objects.toString(body.basis(), "")));
    }

    @Schema(name = "MemberDues")
    record Answer(UUID unit, @Nullable Long due, String why, List<Declaration> declarations, List<Month> months) {
        static Answer of(SeeMemberDues.View view, DuesWords words) {
            return new Answer(
                    view.unit().value(),
                    view.now().isKnown() ? view.now().due() : null,
                    words.why(view.now()),
                    view.declarations().stream().map(Declaration::of).toList(),
                    view.months().stream()
                            .map(own -> new Month(
                                    own.month(),
                                    own.unitName(),
                                    own.line().due(),
                                    own.line().paid()))
                            .toList());
        }
    }

    @Schema(name = "DuesDeclaration")
    record Declaration(
            UUID id,
            YearMonth from,
            DuesGroup group,
            @Nullable Long base,
            @Nullable ExemptReason exempt,
            String basis,
            boolean own) {
        static Declaration of(DuesDeclaration d) {
            return new Declaration(d.id().value(), d.from(), d.group(), d.base(), d.exempt(), d.basis(), d.own());
        }
    }

    @Schema(name = "OwnDues")
    record Month(YearMonth month, String unitName, long due, long paid) {}

    @Schema(name = "NewDuesDeclaration")
    record NewDeclaration(
            @NotNull @Schema(description = "Chosen by the caller so that a repeated request declares once")
            UUID id,

            @Schema(description = "The last one read; null when there was none") @Nullable
            UUID seen,

            @NotNull @Schema(example = "2026-11") YearMonth from,
            @NotNull DuesGroup group,
            @Schema(example = "8500000") @Nullable Long base,
            @Nullable ExemptReason exempt,
            @Nullable String basis) {}
}
