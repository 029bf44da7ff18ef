package vn.chiboso.bootstrap.demo;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import vn.chiboso.bootstrap.platform.MovableClock;

/** Where the play takes place: the clock that is moved from scene to scene, and patience for what happens after commit. */
record Stage(MovableClock clock, Supplier<UUID> newId) {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    void at(LocalDate day, String time) {
        clock.moveTo(day.atTime(LocalTime.parse(time)).atZone(MovableClock.ZONE).toInstant());
    }

    void pass(Duration time) {
        clock.moveTo(clock.instant().plus(time));
    }

    UUID id() {
        return newId.get();
    }

    /** Listeners work after the act that caused them; the next scene waits for them. */
    void await(String what, BooleanSupplier done) {
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (!done.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("the demo waited in vain for " + what);
            }
            try {
                Thread.sleep(Duration.ofMillis(100));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }
    }
}
