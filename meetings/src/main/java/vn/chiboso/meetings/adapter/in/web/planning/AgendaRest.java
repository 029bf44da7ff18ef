package vn.chiboso.meetings.adapter.in.web.planning;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.chiboso.meetings.api.MeetingId;
import vn.chiboso.meetings.application.port.in.AddAgendaItem;
import vn.chiboso.meetings.application.port.in.ChangeAgendaItem;
import vn.chiboso.meetings.application.port.in.MoveAgendaItem;
import vn.chiboso.meetings.application.port.in.RemoveAgendaItem;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.MemberId;

@RestController
@RequestMapping("/api/v1/meetings/{meeting}/agenda")
@Tag(name = "Meetings: planning")
class AgendaRest {
    private final AddAgendaItem addAgendaItem;
    private final ChangeAgendaItem changeAgendaItem;
    private final RemoveAgendaItem removeAgendaItem;
    private final MoveAgendaItem moveAgendaItem;

    AgendaRest(
            AddAgendaItem addAgendaItem,
            ChangeAgendaItem changeAgendaItem,
            RemoveAgendaItem removeAgendaItem,
            MoveAgendaItem moveAgendaItem) {
        this.addAgendaItem = addAgendaItem;
        this.changeAgendaItem = changeAgendaItem;
        this.removeAgendaItem = removeAgendaItem;
        this.moveAgendaItem = moveAgendaItem;
    }

    /** A new item; the id makes a double submit harmless. */
    @Schema(name = "NewAgendaItem")
    record NewItem(
            @NotNull UUID id,

            @NotNull @Schema(example = "Công tác phát triển đảng viên")
            String title,

            @Schema(example = "10") int minutes,
            @Nullable UUID presenter,
            @Nullable UUID preparer) {}

    /** The whole item anew. */
    @Schema(name = "AgendaItemChange")
    record ItemChange(
            @NotNull @Schema(example = "0", description = "The meeting's, as read; a stale one is refused")
            Long version,

            @NotNull String title,
            int minutes,
            @Nullable UUID presenter,
            @Nullable UUID preparer) {}

    /** Up with -1, down with +1. */
    @Schema(name = "AgendaItemMove")
    record Move(@Schema(example = "-1") int by) {}

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Add an item", description = "Last on the agenda. Committee members, before it opens.")
    Created add(@PathVariable MeetingId meeting, @Valid @RequestBody NewItem item, Actor actor) {
        addAgendaItem.add(new AddAgendaItem.Command(
                actor, meeting, item.id(), item.title(), item.minutes(), id(item.presenter()), id(item.preparer())));
        return new Created(item.id());
    }

    @PutMapping("/{item}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Change an item", description = "Papers stay. Committee members, before it opens.")
    void change(
            @PathVariable MeetingId meeting,
            @PathVariable UUID item,
            @Valid @RequestBody ItemChange change,
            Actor actor) {
        changeAgendaItem.change(new ChangeAgendaItem.Command(
                actor,
                meeting,
                change.version(),
                item,
                change.title(),
                change.minutes(),
                id(change.presenter()),
                id(change.preparer())));
    }

    @DeleteMapping("/{item}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Remove an item", description = "With its papers. Committee members, before it opens.")
    void remove(@PathVariable MeetingId meeting, @PathVariable UUID item, Actor actor) {
        removeAgendaItem.remove(actor, meeting, item);
    }

    @PostMapping("/{item}/move")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Move an item", description = "One place up or down; at the edge nothing happens.")
    void move(@PathVariable MeetingId meeting, @PathVariable UUID item, @RequestBody Move move, Actor actor) {
        moveAgendaItem.move(actor, meeting, item, move.by());
    }

    private static @Nullable MemberId id(@Nullable UUID member) {
        return member == null ? null : new MemberId(member);
    }
}
