package vn.chiboso.meetings.adapter.in.web.resolutions;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.chiboso.meetings.application.port.in.resolutions.ShowResolution;
import vn.chiboso.meetings.domain.resolution.ResolutionState;
import vn.chiboso.meetings.domain.resolution.TaskState;

/** A resolution with its tasks, as JSON. */
record ResolutionView(
        UUID id,
        UUID meeting,
        ResolutionState state,
        @Schema(example = "2026-11-03") LocalDate meetingDay,
        String title,
        String lastMonth,
        String praise,
        String limits,
        String nextMonth,

        @Schema(description = "To be sent back when changing the draft or taking a task out", example = "1")
        int version,

        @Nullable Instant adoptedAt,
        List<TaskView> tasks,
        List<Earlier> previous) {

    record Earlier(
            String title,
            String owner,
            LocalDate deadline,
            TaskState state,
            @Nullable LocalDate doneOn) {}

    static ResolutionView of(ShowResolution.View view) {
        var r = view.resolution();
        return new ResolutionView(
                r.id().value(),
                r.meeting().value(),
                r.state(),
                r.meetingDay(),
                r.text().title(),
                r.text().lastMonth(),
                r.text().praise(),
                r.text().limits(),
                r.text().nextMonth(),
                r.version(),
                r.adoptedAt(),
                r.tasks().stream()
                        .map(t -> TaskView.of(t, view.reportsOn(t.id()), view.today()))
                        .toList(),
                view.previous().stream()
                        .map(p -> new Earlier(p.title(), p.ownerName(), p.deadline(), p.state(), p.doneOn()))
                        .toList());
    }
}
