package vn.chiboso.meetings.domain.resolution;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import vn.chiboso.meetings.api.TaskId;

/**
 * A line in a task's history.
 *
 * @param day the day it speaks of
 */
public record TaskReport(UUID id, TaskId task, Kind kind, String note, LocalDate day, String by, Instant at) {
    /** What the line says. */
    public enum Kind {
        PROGRESS,
        DONE,
        CONFIRMED,
        RETURNED
    }

    public TaskReport {
        note = note.strip();
        if (note.length() > Task.LONGEST) {
            throw ResolutionRefusal.tooLong("note", Task.LONGEST);
        }
        if (note.isEmpty() && (kind == Kind.PROGRESS || kind == Kind.RETURNED)) {
            throw ResolutionRefusal.missing("note");
        }
    }
}
