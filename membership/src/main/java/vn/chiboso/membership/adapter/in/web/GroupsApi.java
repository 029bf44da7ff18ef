package vn.chiboso.membership.adapter.in.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
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
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.membership.api.MemberView;
import vn.chiboso.membership.api.Position;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.application.port.in.CloseGroup;
import vn.chiboso.membership.application.port.in.CreateGroup;
import vn.chiboso.membership.application.port.in.MoveToGroup;
import vn.chiboso.membership.application.port.in.RenameGroup;
import vn.chiboso.membership.application.port.in.SeeGroups;

@Tag(name = "Party groups", description = "Tổ đảng of a branch, and who is in them")
@RestController
@RequestMapping("/api/v1/units/{unit}/groups")
class GroupsApi {
    private final SeeGroups seeGroups;
    private final CreateGroup createGroup;
    private final RenameGroup renameGroup;
    private final CloseGroup closeGroup;
    private final MoveToGroup moveToGroup;

    GroupsApi(
            SeeGroups seeGroups,
            CreateGroup createGroup,
            RenameGroup renameGroup,
            CloseGroup closeGroup,
            MoveToGroup moveToGroup) {
        this.seeGroups = seeGroups;
        this.createGroup = createGroup;
        this.renameGroup = renameGroup;
        this.closeGroup = closeGroup;
        this.moveToGroup = moveToGroup;
    }

    @Operation(summary = "Groups of a branch today", description = "By name, with their members and head.")
    @GetMapping
    Groups groups(Actor actor, @PathVariable UUID unit) {
        var view = seeGroups.see(actor, new UnitId(unit));
        return new Groups(
                view.groups().stream().map(GroupsApi::group).toList(),
                view.without().stream().map(GroupsApi::person).toList());
    }

    @Operation(summary = "Set up a group", description = "Who keeps the roll. The same id again changes nothing.")
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    Created create(Actor actor, @PathVariable UUID unit, @Valid @RequestBody NewGroup body) {
        var id = body.id() == null ? null : new UnitId(body.id());
        return new Created(createGroup
                .create(actor, new CreateGroup.Command(id, new UnitId(unit), body.name(), body.since()))
                .value());
    }

    @Operation(summary = "Call a group otherwise", description = "Its members stay; 409 when the version is stale.")
    @PutMapping("/{group}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void rename(Actor actor, @PathVariable UUID unit, @PathVariable UUID group, @Valid @RequestBody GroupName body) {
        renameGroup.rename(
                actor,
                new RenameGroup.Command(new UnitId(unit), new UnitId(group), body.name(), body.from(), body.version()));
    }

    @Operation(summary = "End a group", description = "Its members are in none from that day on.")
    @PostMapping("/{group}/closing")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void close(Actor actor, @PathVariable UUID unit, @PathVariable UUID group, @RequestBody Closing body) {
        closeGroup.close(actor, new CloseGroup.Command(new UnitId(unit), new UnitId(group), body.from()));
    }

    @Operation(summary = "Place people in a group, or in none", description = "Answers how many were elsewhere.")
    @PostMapping("/placing")
    Placed place(Actor actor, @PathVariable UUID unit, @Valid @RequestBody Placing body) {
        return new Placed(moveToGroup.move(
                actor,
                new MoveToGroup.Command(
                        new UnitId(unit),
                        body.group() == null ? null : new UnitId(body.group()),
                        body.members().stream().map(MemberId::new).toList(),
                        body.from())));
    }

    private static Group group(SeeGroups.Group group) {
        var node = group.node();
        return new Group(
                node.id().value(),
                node.form().name().value(),
                node.since(),
                node.version(),
                group.members().stream().map(GroupsApi::person).toList(),
                group.origin() == null ? null : group.origin().intake().value());
    }

    private static Person person(MemberView person) {
        return new Person(
                person.id().value(), person.fullName(), person.positions().contains(Position.GROUP_LEADER));
    }

    @Schema(name = "PartyGroups")
    record Groups(List<Group> groups, List<Person> without) {}

    @Schema(name = "PartyGroup")
    record Group(
            UUID id,
            @Schema(example = "Tổ đảng số 1") String name,
            LocalDate since,

            @Schema(description = "Send it back when renaming")
            long version,

            List<Person> members,

            @Schema(description = "The sheet that named it first; null for one that was set up") @Nullable
            UUID intake) {}

    @Schema(name = "PartyGroupMember")
    record Person(UUID id, @Schema(example = "Vũ Văn Hùng") String name, boolean head) {}

    @Schema(name = "NewPartyGroup")
    record NewGroup(
            @Schema(description = "Chosen by the caller so that a repeated request creates once") @Nullable
            UUID id,

            @NotBlank @Schema(example = "Tổ đảng số 1") String name,

            @Schema(description = "Null: today") @Nullable LocalDate since) {}

    @Schema(name = "PartyGroupName")
    record GroupName(
            @NotBlank @Schema(example = "Tổ đảng xóm Đông") String name,

            @Schema(description = "First day of the name; null: today") @Nullable
            LocalDate from,

            @NotNull Long version) {}

    @Schema(name = "PartyGroupClosing")
    record Closing(
            @Schema(description = "First day without it; null: today") @Nullable
            LocalDate from) {}

    @Schema(name = "PartyGroupPlacing")
    record Placing(
            @Schema(description = "Null: in none") @Nullable UUID group,
            @NotEmpty List<UUID> members,

            @Schema(description = "Null: today") @Nullable LocalDate from) {}

    @Schema(name = "PartyGroupPlaced")
    record Placed(int moved) {}
}
