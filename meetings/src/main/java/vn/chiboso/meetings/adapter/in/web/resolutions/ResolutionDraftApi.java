package vn.chiboso.meetings.adapter.in.web.resolutions;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.chiboso.meetings.api.MeetingId;
import vn.chiboso.meetings.api.TaskId;
import vn.chiboso.meetings.application.port.in.proceedings.ShowProceedings;
import vn.chiboso.meetings.application.port.in.resolutions.DraftResolution;
import vn.chiboso.meetings.application.port.in.resolutions.DropTask;
import vn.chiboso.meetings.application.port.in.resolutions.OrderTask;
import vn.chiboso.meetings.application.port.in.resolutions.ShowResolution;
import vn.chiboso.meetings.domain.resolution.Resolution;
import vn.chiboso.meetings.domain.resolution.ResolutionRefusal;
import vn.chiboso.meetings.domain.resolution.ResolutionText;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.MemberId;

@RestController
@RequestMapping("/api/v1/meetings/{id}/resolution")
@Tag(name = "Resolutions", description = "Draft resolution of a meeting, register of adopted ones")
class ResolutionDraftApi {
    private final ShowProceedings proceedings;
    private final ShowResolution show;
    private final DraftResolution draft;
    private final OrderTask order;
    private final DropTask drop;
    private final Supplier<UUID> newId;

    ResolutionDraftApi(
            ShowProceedings proceedings,
            ShowResolution show,
            DraftResolution draft,
            OrderTask order,
            DropTask drop,
            Supplier<UUID> newId) {
        this.proceedings = proceedings;
        this.show = show;
        this.draft = draft;
        this.order = order;
        this.drop = drop;
        this.newId = newId;
    }

    @GetMapping
    @Operation(
            summary = "The meeting's resolution",
            description = "A draft only for those who conduct the meeting and inspectors; 404 when there is none.")
    ResolutionView resolution(@PathVariable UUID id, Actor actor) {
        var view = proceedings.show(new MeetingId(id), actor);
        var resolution = view.resolution();
        if (resolution == null) {
            throw ResolutionRefusal.unknown();
        }
        return ResolutionView.of(show.show(resolution.id(), actor));
    }

    @PutMapping
    @Operation(
            summary = "Write the draft",
            description =
                    "Creates it with version 0. 409 when somebody wrote in between, while it is voted on, once adopted.")
    DraftWritten write(@PathVariable UUID id, @Valid @RequestBody DraftBody body, Actor actor) {
        var written = draft.draft(new DraftResolution.Command(new MeetingId(id), body.text(), body.version()), actor);
        return new DraftWritten(written.value());
    }

    @PostMapping("/tasks")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            summary = "Add a task, or change the one with that id",
            description =
                    "422 with field `owner` when the owner is on no roll, `deadline` when it lies before the meeting; 409 when"
                            + " the task with that id is there and the draft is not as it was read.")
    TaskCreated order(@PathVariable UUID id, @Valid @RequestBody TaskBody body, Actor actor) {
        var task = new TaskId(body.id() == null ? newId.get() : body.id());
        order.order(new MeetingId(id), body.order(task), actor);
        return new TaskCreated(task.value());
    }

    @DeleteMapping("/tasks/{task}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            summary = "Take a task out of the draft",
            description =
                    "`version` is the draft's; 409 when somebody wrote in between. Nothing happens when it is not there.")
    void drop(@PathVariable UUID id, @PathVariable UUID task, @RequestParam int version, Actor actor) {
        drop.drop(new MeetingId(id), new TaskId(task), version, actor);
    }

    record DraftBody(
            @NotNull @Schema(example = "Lãnh đạo thực hiện nhiệm vụ tháng 12 năm 2026")
            String title,

            @Nullable String lastMonth,
            @Nullable String praise,
            @Nullable String limits,
            @Nullable String nextMonth,

            @NotNull @Schema(description = "0 when none", example = "0")
            Integer version) {
        ResolutionText text() {
            return new ResolutionText(title, orEmpty(lastMonth), orEmpty(praise), orEmpty(limits), orEmpty(nextMonth));
        }

        private static String orEmpty(@Nullable String text) {
            return text == null ? "" : text;
        }
    }

    record DraftWritten(UUID id) {}

    record TaskBody(
            @Nullable @Schema(description = "Chosen by the caller, or none")
            UUID id,

            @NotNull @Schema(example = "Sửa 200 m đường liên thôn")
            String title,

            @Nullable @Schema(description = "On the branch's roll; required")
            UUID owner,

            @NotNull @Schema(example = "2026-12-20") LocalDate deadline,
            @Nullable List<UUID> coWorkers,

            @Nullable @Schema(description = "Of the draft as read; required to change a task", example = "1")
            Integer version) {
        Resolution.Order order(TaskId task) {
            var help = coWorkers == null ? List.<UUID>of() : coWorkers;
            return new Resolution.Order(
                    task,
                    title,
                    owner == null ? null : new MemberId(owner),
                    deadline,
                    help.stream().map(MemberId::new).toList(),
                    version);
        }
    }

    record TaskCreated(UUID id) {}
}
