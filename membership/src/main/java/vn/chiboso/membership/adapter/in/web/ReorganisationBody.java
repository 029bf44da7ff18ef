package vn.chiboso.membership.adapter.in.web;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.chiboso.membership.api.BranchType;
import vn.chiboso.membership.api.UnitKind;
import vn.chiboso.membership.application.port.in.ReorganisationRequest;
import vn.chiboso.membership.domain.reorganisation.Decision;
import vn.chiboso.membership.domain.reorganisation.ReorganisationId;
import vn.chiboso.membership.domain.reorganisation.ReorganisationKind;

/** A reorganisation as it is asked for over the API. */
@Schema(name = "ReorganisationRequest")
record ReorganisationBody(
        @NotNull @Schema(description = "Chosen by the caller so that a repeated request does it once")
        UUID id,

        @NotNull @Schema(example = "MERGE") ReorganisationKind what,
        @NotBlank @Schema(example = "125-QĐ/ĐU") String number,
        @NotNull @Schema(example = "2026-11-02") LocalDate decidedOn,

        @NotNull
        @Schema(
                example = "2026-11-05",
                description = "First day of the new state; after today for one that is prepared, else at most today")
        LocalDate effectiveOn,

        @Nullable String legalBasis,

        @Schema(
                description =
                        "True when something else was done or prepared by this very decision, of the same number and"
                                + " day; without it such a request is answered with 409")
        @Nullable
        Boolean sameDecision,

        @Schema(description = "Renamed, moved or split; above what is created") @Nullable
        UUID unit,

        @Schema(description = "Where it moves to; above the new unit of a merger") @Nullable
        UUID parent,

        @Schema(description = "That end in a merger, or several that move at once") @Nullable
        List<UUID> units,

        @Schema(description = "That takes over in a merger") @Nullable
        UUID into,

        @Schema(description = "Of a unit that is created: its id, chosen by the caller") @Nullable
        UUID newUnit,

        @Nullable UnitKind kind,
        @Nullable String name,
        @Nullable String officialCode,
        @Nullable BranchType branchType,
        @Nullable Integer region,

        @Schema(description = "People who go in a split") @Nullable
        List<UUID> members,

        @Schema(description = "Units below that go in a split") @Nullable
        List<UUID> below,

        @Schema(description = "Fingerprint of the plan that was seen; needed to run") @Nullable
        String seen) {
    ReorganisationRequest request() {
        var founds = what == ReorganisationKind.MERGE && into == null && newUnit != null;
        var words = new ChangeWords(
                what,
                unit,
                parent,
                ChangeWords.orNone(units),
                founds ? newUnit : into,
                founds,
                newUnit,
                kind,
                name == null ? "" : name,
                officialCode,
                branchType,
                region,
                ChangeWords.orNone(members),
                ChangeWords.orNone(below));
        return new ReorganisationRequest(
                new ReorganisationId(id),
                words.change(),
                new Decision(number, decidedOn, effectiveOn, legalBasis == null ? "" : legalBasis),
                Boolean.TRUE.equals(sameDecision));
    }
}
