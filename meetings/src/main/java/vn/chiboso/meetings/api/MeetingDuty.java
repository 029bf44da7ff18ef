package vn.chiboso.meetings.api;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One thing a person owes to a meeting or a resolution; the home page says it in a sentence.
 *
 * @param kind    chooses the sentence
 * @param subject title of the meeting or task
 * @param count   papers to read, or 0
 * @param due     when, null for no fixed time
 * @param link    where to do it, a path of this product
 */
public record MeetingDuty(
        Kind kind, String subject, int count, @Nullable Instant due, String link) {
    /** What is owed. */
    public enum Kind {
        REPLY,
        ATTEND,
        READ_PAPERS,
        DO_TASK,
        PREPARE_MEETING,
        ANNOUNCE_MEETING,
        CONDUCT_MEETING,
        ADOPT_MINUTES
    }
}
