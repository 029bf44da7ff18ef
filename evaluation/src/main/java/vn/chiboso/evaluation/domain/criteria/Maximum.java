package vn.chiboso.evaluation.domain.criteria;

import java.math.BigDecimal;

/**
 * The most a criterion can earn, in points: some sheets give another maximum in months with a thematic meeting. Zero means that
 * the criterion does not count then.
 */
public record Maximum(BigDecimal withThematic, BigDecimal without) {
    public Maximum {
        if (withThematic.signum() < 0 || without.signum() < 0) {
            throw new IllegalArgumentException("a maximum of %s/%s points".formatted(withThematic, without));
        }
    }

    /** The same in every month. */
    public static Maximum always(BigDecimal points) {
        return new Maximum(points, points);
    }

    /** The one for a month. */
    public BigDecimal in(boolean thematicHeld) {
        return thematicHeld ? withThematic : without;
    }

    /** Whether the month matters. */
    public boolean dependsOnMonth() {
        return withThematic.compareTo(without) != 0;
    }

    /** The higher of the two. */
    public BigDecimal highest() {
        return withThematic.max(without);
    }
}
