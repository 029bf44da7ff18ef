package vn.chiboso.meetings.adapter.in.web.resolutions;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
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
import vn.chiboso.meetings.api.ResolutionId;
import vn.chiboso.meetings.api.TaskId;
import vn.chiboso.meetings.application.port.in.resolutions.ConfirmTask;
import vn.chiboso.meetings.application.port.in.resolutions.ReportTask;
import vn.chiboso.meetings.application.port.in.resolutions.ShowResolution;
import vn.chiboso.meetings.application.port.in.resolutions.ShowTasks;
import vn.chiboso.meetings.domain.resolution.RegisterLine;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.UnitId;

@RestController
@RequestMapping("/api/v1")
@Tag(name = "Tasks", description = "Register of resolutions and tasks of a branch")
class TasksApi {
    private final ShowTasks board;
    private final ShowResolution show;
    private final ReportTask report;
    private final ConfirmTask confirm;
    private final Supplier<UUID> newId;
    private final Clock clock;

    TasksApi(
            ShowTasks board,
            ShowResolution show,
            ReportTask report,
            ConfirmTask confirm,
            Supplier<UUID> newId,
            Clock clock) {
        this.board = board;
        this.show = show;
        this.report = report;
        this.confirm = confirm;
        this.newId = newId;
        this.clock = clock;
    }

    @GetMapping("/units/{unit}/tasks")
    @Operation(
            summary = "Tasks of a branch",
            description = "By deadline, open ones first. `filter` keeps mine, late, due soon or done ones.")
    List<TaskView> tasks(@PathVariable UUID unit, @RequestParam(defaultValue = "ALL") TaskFilter filter, Actor actor) {
        var view = board.show(new UnitId(unit), actor);
        return view.tasks().stream()
                .filter(t -> filter.keeps(t, view.me(), view.today()))
                .map(t -> TaskView.of(
                        t,
                        view.reports().stream()
                                .filter(r -> r.task().equals(t.id()))
                                .toList(),
                        view.today()))
                .toList();
    }

    @GetMapping("/units/{unit}/resolutions")
    @Operation(summary = "Register of adopted resolutions", description = "Newest first, with how far their tasks are.")
    List<RegisterEntry> register(@PathVariable UUID unit, Actor actor) {
        return board.show(new UnitId(unit), actor).register().stream()
                .map(RegisterEntry::of)
                .toList();
    }

    @GetMapping("/resolutions/{id}")
    @Operation(summary = "One resolution", description = "With tasks and their history.")
    ResolutionView resolution(@PathVariable UUID id, Actor actor) {
        return ResolutionView.of(show.show(new ResolutionId(id), actor));
    }

    @PostMapping("/tasks/{id}/report")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            summary = "Report progress or completion",
            description =
                    "By the owner, or by secretary or deputy for an owner on paper. `note` is required for progress."
                            + " 422 with field `day` for a day in the future or before the meeting.")
    void report(@PathVariable UUID id, @Valid @RequestBody ReportBody body, Actor actor) {
        report.report(
                new ReportTask.Command(
                        new TaskId(id),
                        body.id() == null ? newId.get() : body.id(),
                        body.done(),
                        body.note() == null ? "" : body.note(),
                        body.day() == null ? LocalDate.now(clock) : body.day()),
                actor);
    }

    @PostMapping("/tasks/{id}/confirmation")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            summary = "Confirm a task reported done, or return it",
            description = "Secretary or deputy. `note` is required to return it.")
    void confirm(@PathVariable UUID id, @Valid @RequestBody ConfirmBody body, Actor actor) {
        confirm.confirm(
                new ConfirmTask.Command(
                        new TaskId(id),
                        body.id() == null ? newId.get() : body.id(),
                        body.accepted(),
                        body.note() == null ? "" : body.note()),
                actor);
    }

    record RegisterEntry(
            UUID id,
            UUID meeting,
            String title,
            LocalDate meetingDay,
            @Schema(example = "5") int tasks,
            @Schema(example = "3") int done,
            @Schema(example = "1") int late) {
        static RegisterEntry of(RegisterLine r) {
            return new RegisterEntry(
                    r.id().value(), r.meeting().value(), r.title(), r.meetingDay(), r.tasks(), r.done(), r.late());
        }
    }

    record ReportBody(
            @Nullable @Schema(description = "Chosen by the caller, or none")
            UUID id,

            @Schema(example = "true") boolean done,
            @Nullable @Schema(example = "Đã sửa xong 200 m") String note,

            @Nullable @Schema(description = "Today when none", example = "2026-12-18")
            LocalDate day) {}

    record ConfirmBody(
            @Nullable @Schema(description = "Chosen by the caller, or none")
            UUID id,

            @Schema(example = "true") boolean accepted,
            @Nullable String note) {}
}
