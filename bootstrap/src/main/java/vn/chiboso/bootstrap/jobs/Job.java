package vn.chiboso.bootstrap.jobs;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A recurring job as it stands.
 *
 * @param next         when it is due
 * @param running      a node has picked it
 * @param lastSuccess  null when it never succeeded
 * @param lastFailure  null when it never failed
 * @param failuresInARow since the last success
 */
record Job(
        @Schema(example = "evaluation-monthly-reports") String name,
        Instant next,
        boolean running,
        @Nullable Instant lastSuccess,
        @Nullable Instant lastFailure,
        int failuresInARow) {

    /** How long it should have started by now; zero when it is in time or running. */
    public Duration lateness(Instant now) {
        return running || !next.isBefore(now) ? Duration.ZERO : Duration.between(next, now);
    }
}
