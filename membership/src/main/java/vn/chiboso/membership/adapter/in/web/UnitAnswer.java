package vn.chiboso.membership.adapter.in.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.chiboso.membership.api.BranchType;
import vn.chiboso.membership.api.MemberStatus;
import vn.chiboso.membership.api.Position;
import vn.chiboso.membership.api.UnitKind;
import vn.chiboso.membership.application.port.in.SeeUnit;
import vn.chiboso.membership.application.port.in.SeeUnitOnDay;
import vn.chiboso.membership.domain.HeldPosition;
import vn.chiboso.membership.domain.TreeNode;

/** A unit with what is above, below and held on it. */
record UnitAnswer(
        Node unit,

        @Schema(description = "From the topmost unit that the reader may see down to this one")
        List<Node> lineage,

        List<Node> below,
        List<Held> positions,

        @Schema(description = "Of this unit and all below it, by kind", example = "{\"COMMUNE\": 1, \"BRANCH\": 88}")
        Map<UnitKind, Integer> units,

        @Schema(
                description =
                        "On all these rolls, by status; who is away for a time is also HOSTED elsewhere. Null for another day"
                                + " than today in an area of more than 500 branches, or where no roll is as old",
                example = "{\"OFFICIAL\": 2310, \"PROBATIONARY\": 30}")
        @Nullable
        Map<MemberStatus, Integer> people,

        @Schema(
                description =
                        "Of another day than today: branches that stood then and are not counted in people, since their rolls begin"
                                + " later",
                example = "3")
        int branchesUncounted,

        TermAnswer term) {
    static UnitAnswer of(SeeUnit.View view) {
        return new UnitAnswer(
                Node.of(view.unit()),
                view.lineage().stream().map(Node::of).toList(),
                view.below().stream().map(Node::of).toList(),
                view.positions().stream().map(Held::of).toList(),
                view.composition().units(),
                view.composition().people(),
                0,
                new TermAnswer(view.term().from(), view.term().to(), view.term().name(), view.termEntered()));
    }

    static UnitAnswer of(SeeUnitOnDay.View view) {
        return new UnitAnswer(
                Node.of(view.unit()),
                view.lineage().stream()
                        .filter(node -> view.open().contains(node.id()))
                        .map(Node::of)
                        .toList(),
                view.below().stream().map(Node::of).toList(),
                view.positions().stream().map(Held::of).toList(),
                view.composition().units(),
                view.counted() && !view.unknownHere().isAll()
                        ? view.composition().people()
                        : null,
                view.unknownHere().unknown(),
                new TermAnswer(view.term().from(), view.term().to(), view.term().name(), view.termEntered()));
    }

    @Schema(name = "Unit")
    record Node(
            UUID id,
            @Nullable UUID parent,
            @Schema(example = "COMMUNE") UnitKind kind,
            @Schema(example = "Đảng bộ xã Quảng Bình") String name,

            @Schema(example = "38.168.053.000.000") @Nullable
            String officialCode,

            @Schema(example = "RESIDENTIAL") @Nullable BranchType branchType,

            @Schema(example = "4", description = "Region of the minimum wage, 1 to 4") @Nullable
            Integer region,

            @Schema(example = "3", description = "Of the regular meeting, 1 to 28; null: by the rule") @Nullable
            Integer meetingDay,

            @Schema(example = "2025-07-01") LocalDate since,

            @Schema(description = "Send it back when changing the unit", example = "0")
            long version) {
        static Node of(TreeNode node) {
            var parent = node.parent();
            var code = node.form().officialCode();
            return new Node(
                    node.id().value(),
                    parent == null ? null : parent.value(),
                    node.form().kind(),
                    node.form().name().value(),
                    code == null ? null : code.value(),
                    node.form().branchType(),
                    node.form().region(),
                    node.form().meetingDay(),
                    node.since(),
                    node.version());
        }
    }

    @Schema(name = "HeldPosition")
    record Held(
            UUID id,
            UUID member,
            @Schema(example = "Vũ Văn Hùng") String name,
            @Schema(example = "SECRETARY") Position position,
            LocalDate from,

            @Schema(description = "Included; null until further notice") @Nullable
            LocalDate lastDay,

            @Nullable String basis) {
        static Held of(HeldPosition held) {
            return new Held(
                    held.id().value(),
                    held.member().value(),
                    held.name(),
                    held.position(),
                    held.from(),
                    held.lastDay(),
                    held.basis());
        }
    }

    @Schema(name = "TermOfOffice")
    record TermAnswer(
            @Schema(example = "2025-07-01") LocalDate from,

            @Schema(example = "2030-06-30", description = "Included")
            LocalDate to,

            @Schema(example = "2025-2030") String name,

            @Schema(description = "False when it follows the general rule")
            boolean entered) {}
}
