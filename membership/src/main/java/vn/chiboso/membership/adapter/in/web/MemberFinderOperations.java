package vn.chiboso.membership.adapter.in.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.BranchType;
import vn.chiboso.membership.api.MemberStatus;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.application.port.in.FindMembers;
import vn.chiboso.membership.domain.picking.AgeBand;
import vn.chiboso.membership.domain.picking.FoundMember;
import vn.chiboso.membership.domain.picking.PartyAgeBand;
import vn.chiboso.membership.domain.picking.Picked;
import vn.chiboso.membership.domain.picking.PostGroup;

@RestController
@Tag(name = "Units")
class MemberFinderOperations {
    private final FindMembers findMembers;

    MemberFinderOperations(FindMembers findMembers) {
        this.findMembers = findMembers;
    }

    @Operation(
            summary = "Members at or below a unit of an officer's area, by name and by what they are",
            description =
                    "At most 50 a page; go on with `next` as `after`. All that is said holds together; without a name at"
                            + " least one choice. Who reads no list books there sees no year of birth and picks by no age (403)."
                            + " Below the centre as a whole by name only (422).")
    @GetMapping("/api/v1/units/{unit}/members")
    Found find(
            Actor actor,
            @PathVariable UUID unit,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(required = false) @Nullable MemberStatus status,
            @RequestParam(required = false) @Nullable BranchType type,
            @RequestParam(required = false) @Nullable AgeBand age,
            @RequestParam(required = false) @Nullable PartyAgeBand partyAge,
            @RequestParam(required = false) @Nullable PostGroup posts,
            @RequestParam(defaultValue = "") String after) {
        var view = findMembers.find(
                actor,
                new FindMembers.Query(new UnitId(unit), name, new Picked(status, type, age, partyAge, posts), after));
        return new Found(
                view.members().stream().map(One::of).toList(),
                after.isEmpty() ? Math.min(view.hits(), FindMembers.COUNTED) : null,
                after.isEmpty() ? view.hits() > FindMembers.COUNTED : null,
                view.next());
    }

    record Found(
            List<One> members,

            @Schema(description = "Counted up to 500, on the first page; null on later ones") @Nullable
            Integer hits,

            @Schema(description = "Whether there are more than were counted; null on later pages") @Nullable
            Boolean uncounted,

            @Schema(description = "Blank on the last page") String next) {}

    record One(
            UUID id,
            @Schema(example = "Vũ Văn Hùng") String name,
            @Schema(example = "1978") @Nullable Integer birthYear,
            UUID branch,
            @Schema(example = "Chi bộ thôn Giang Đông") String branchName,
            @Nullable MemberStatus status) {
        static One of(FoundMember member) {
            return new One(
                    member.id().value(),
                    member.name(),
                    member.birthYear(),
                    member.branch().value(),
                    member.branchName(),
                    member.status());
        }
    }
}
