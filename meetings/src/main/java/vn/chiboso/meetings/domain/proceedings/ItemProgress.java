package vn.chiboso.meetings.domain.proceedings;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * When an agenda item was taken up and done with.
 *
 * @param finishedAt null while it is being discussed
 */
public record ItemProgress(
        UUID item, Instant startedAt, @Nullable Instant finishedAt) {
    public boolean isRunning() {
        return finishedAt == null;
    }

    ItemProgress finished(Instant at) {
        return new ItemProgress(item, startedAt, at.isBefore(startedAt) ? startedAt : at);
    }

    ItemProgress resumed() {
        return new ItemProgress(item, startedAt, null);
    }

    /** Whole minutes spent on it until then. */
    public int minutesAt(Instant now) {
        var end = finishedAt == null ? now : finishedAt;
        return (int) Math.max(0, Duration.between(startedAt, end).toMinutes());
    }
}
