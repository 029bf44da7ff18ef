package vn.chiboso.meetings.adapter.in.web.resolutions;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.chiboso.meetings.domain.resolution.Person;
import vn.chiboso.meetings.domain.resolution.Task;
import vn.chiboso.meetings.domain.resolution.TaskReport;
import vn.chiboso.meetings.domain.resolution.TaskState;
import vn.chiboso.meetings.domain.resolution.Urgency;

/** A task with its history, as JSON. */
record TaskView(
        UUID id,
        UUID resolution,
        @Schema(example = "Sửa 200 m đường liên thôn") String title,
        UUID owner,
        @Schema(example = "Nguyễn Văn An") String ownerName,
        List<String> coWorkers,
        @Schema(example = "2026-12-20") LocalDate deadline,
        TaskState state,
        @Schema(example = "DUE_SOON") Urgency urgency,
        @Nullable LocalDate doneOn,
        List<Line> history) {

    record Line(TaskReport.Kind kind, LocalDate day, String note, String by, Instant at) {}

    static TaskView of(Task t, List<TaskReport> reports, LocalDate today) {
        return new TaskView(
                t.id().value(),
                t.resolution().value(),
                t.title(),
                t.owner().member().value(),
                t.owner().fullName(),
                t.coWorkers().stream().map(Person::fullName).toList(),
                t.deadline(),
                t.state(),
                t.urgencyOn(today),
                t.doneOn(),
                reports.stream()
                        .map(r -> new Line(r.kind(), r.day(), r.note(), r.by(), r.at()))
                        .toList());
    }
}
