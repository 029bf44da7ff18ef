package vn.chiboso.notification.domain;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** How long to wait after each failed attempt at a letter; after the last there is no further. */
public final class RetryPlan {
    private static final List<Duration> PAUSES = List.of(
            Duration.ofMinutes(1),
            Duration.ofMinutes(5),
            Duration.ofMinutes(30),
            Duration.ofMinutes(120),
            Duration.ofMinutes(480));

    private RetryPlan() {}

    /** The pause after that many attempts (from 1), or empty when that was the last of six. */
    public static Optional<Duration> after(int attempts) {
        return attempts <= PAUSES.size() ? Optional.of(PAUSES.get(Math.max(attempts, 1) - 1)) : Optional.empty();
    }
}
