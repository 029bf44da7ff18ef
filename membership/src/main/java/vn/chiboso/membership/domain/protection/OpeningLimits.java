package vn.chiboso.membership.domain.protection;

import java.time.Duration;

/**
 * How often one reader may open sealed values within an hour, as the operator set it: our own care, no rule of the field.
 *
 * @param lasts   how long one opening shows the value
 * @param unusual the number with which superiors and inspection are told
 * @param most    the number after which no more are opened until the hour has passed
 */
public record OpeningLimits(Duration lasts, int unusual, int most) {
    public OpeningLimits {
        if (lasts.compareTo(Duration.ofSeconds(10)) < 0 || unusual < 1 || most < unusual) {
            throw new IllegalArgumentException(
                    "openings that last %s, unusual from %d, at most %d".formatted(lasts, unusual, most));
        }
    }

    /** Refuses one more than the most. */
    public void require(int before) {
        if (before >= most) {
            throw ProtectionRefusal.tooMany(most);
        }
    }

    /** Whether one more reaches the number that others are told of; said once an hour. */
    public boolean becomesUnusual(int before) {
        return before + 1 == unusual;
    }
}
