package vn.chiboso.membership.adapter.in.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.application.port.in.FoundCommittees;
import vn.chiboso.membership.application.port.in.PreviewFounding;
import vn.chiboso.membership.domain.founding.FoundingPlan;

@Tag(name = "Units", description = "The organisation tree")
@RestController
@RequestMapping("/api/v1/units/{unit}/founding")
class FoundingOperations {
    private final PreviewFounding preview;
    private final FoundCommittees found;

    FoundingOperations(PreviewFounding preview, FoundCommittees found) {
        this.preview = preview;
        this.found = found;
    }

    @Operation(
            summary = "What the list of administrative units would found here",
            description = "Below the centre or a province; what is there already is marked.")
    @GetMapping
    List<Row> preview(Actor actor, @PathVariable UUID unit, @RequestParam(required = false) @Nullable String province) {
        return preview.preview(actor, new PreviewFounding.Query(new UnitId(unit), province)).rows().stream()
                .map(Row::of)
                .toList();
    }

    @Operation(
            summary = "Found the organisations of a province and its communes",
            description = "Again founds nothing.")
    @PostMapping
    Founded found(Actor actor, @PathVariable UUID unit, @Valid @RequestBody Choice body) {
        return new Founded(found.found(actor, new FoundCommittees.Command(new UnitId(unit), body.province())));
    }

    @Schema(name = "FoundingChoice")
    record Choice(
            @NotBlank @Schema(example = "38", description = "Code of a province, or \"all\" at the centre")
            String province) {}

    @Schema(name = "Founded")
    record Founded(
            @Schema(description = "How many were founded") int founded) {}

    @Schema(name = "FoundingRow")
    record Row(
            @Schema(example = "14758") String code,
            @Schema(example = "Đảng bộ phường Hạc Thành") String name,
            FoundingPlan.State state) {
        static Row of(FoundingPlan.Row row) {
            return new Row(row.place().code(), row.name(), row.state());
        }
    }
}
