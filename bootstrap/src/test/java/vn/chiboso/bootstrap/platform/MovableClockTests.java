package vn.chiboso.bootstrap.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class MovableClockTests {
    private final MovableClock clock = new MovableClock();

    @Test
    void showsTheSystemsTimeInHaNoi() {
        assertThat(Duration.between(clock.instant(), Instant.now()).abs()).isLessThan(Duration.ofSeconds(5));
        assertThat(clock.getZone().getId()).isEqualTo("Asia/Ho_Chi_Minh");
    }

    @Test
    void runsOnFromWhereItWasMovedUntilReleased() {
        var there = Instant.parse("2026-08-03T12:30:00Z");
        clock.moveTo(there);
        assertThat(Duration.between(there, clock.instant())).isBetween(Duration.ZERO, Duration.ofSeconds(5));
        clock.release();
        assertThat(Duration.between(clock.instant(), Instant.now()).abs()).isLessThan(Duration.ofSeconds(5));
    }
}
