package vn.chiboso.bootstrap.platform;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;

/**
 * The product's clock: the system's, in Asia/Ho_Chi_Minh, shifted only while demo data are played or in tests.
 */
public final class MovableClock extends Clock {
    /** Every day and hour of the field is meant in this zone. */
    public static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    private final InstantSource system = InstantSource.system();
    private volatile Duration shift = Duration.ZERO;

    /** From now on this clock shows the instant, and runs on from there. */
    public void moveTo(Instant instant) {
        shift = Duration.between(system.instant(), instant);
    }

    /** Back to the system's time. */
    public void release() {
        shift = Duration.ZERO;
    }

    @Override
    public Instant instant() {
        return system.instant().plus(shift);
    }

    @Override
    public ZoneId getZone() {
        return ZONE;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return zone.equals(ZONE) ? this : Clock.fixed(instant(), zone);
    }
}
