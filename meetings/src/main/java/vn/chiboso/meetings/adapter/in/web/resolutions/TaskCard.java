package vn.chiboso.meetings.adapter.in.web.resolutions;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.chiboso.meetings.domain.resolution.Person;
import vn.chiboso.meetings.domain.resolution.Task;
import vn.chiboso.meetings.domain.resolution.TaskReport;
import vn.chiboso.meetings.domain.resolution.TaskState;
import vn.chiboso.meetings.domain.resolution.Urgency;
import vn.chiboso.membership.api.MemberId;

/** A task for one reader, for templates. */
record TaskCard(
        UUID id,
        UUID resolution,
        String title,
        String owner,
        @Nullable String coWorkers,
        LocalDate deadline,
        @Nullable LocalDate doneOn,
        TaskState state,
        Urgency urgency,
        List<TaskReport> history,
        boolean mayReport,
        boolean mayConfirm) {
    static TaskCard of(Task t, List<TaskReport> all, LocalDate today, boolean leads, @Nullable MemberId me) {
        var help = t.coWorkers().stream().map(Person::fullName).collect(Collectors.joining(", "));
        var owner = t.owner().member().equals(me);
        return new TaskCard(
                t.id().value(),
                t.resolution().value(),
                t.title(),
                t.owner().fullName(),
                help.isEmpty() ? null : help,
                t.deadline(),
                t.doneOn(),
                t.state(),
                t.urgencyOn(today),
                all.stream().filter(r -> r.task().equals(t.id())).toList(),
                t.state() == TaskState.GIVEN && (owner || leads),
                t.state() == TaskState.DONE && leads);
    }

    public String tone() {
        return switch (urgency) {
            case LATE -> "danger";
            case DUE_SOON -> "warning";
            case OPEN -> "neutral";
            case DONE -> "success";
        };
    }
}
