package vn.chiboso.evaluation.domain.scorecard;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.chiboso.evaluation.domain.criteria.Criterion;
import vn.chiboso.evaluation.domain.evidence.Proposal;

/**
 * A criterion with what the facts propose now and what people entered.
 *
 * @param max   in this month
 * @param entry null when nobody touched the line
 */
public record ScoredLine(
        Criterion criterion,
        BigDecimal max,
        Proposal proposal,
        @Nullable Entry entry) {
    /** The points that count: tabled, else entered, else proposed; null when a person must still judge. */
    public @Nullable BigDecimal points() {
        if (entry != null && entry.adopted() != null) {
            return entry.adopted();
        }
        return entry != null && entry.points() != null ? entry.points() : proposal.points();
    }

    /** The proposal the points are held against: the tabled one, else today's. */
    public @Nullable BigDecimal reference() {
        return entry != null && entry.adopted() != null ? entry.proposed() : proposal.points();
    }

    /** Whether people set other points than were proposed; that needs a remark. */
    public boolean differs() {
        var points = points();
        var reference = reference();
        return points != null && reference != null && points.compareTo(reference) != 0;
    }

    /** Whether today's facts earn less than what was adopted: something for the officer to look at. */
    public boolean exceedsFacts() {
        var points = points();
        var now = proposal.points();
        return points != null && now != null && now.compareTo(points) < 0;
    }

    /** Below the set's threshold for naming a remedy. */
    public boolean isLow(BigDecimal remedyPercent) {
        var points = points();
        return points != null && points.multiply(BigDecimal.valueOf(100)).compareTo(remedyPercent.multiply(max)) < 0;
    }

    public @Nullable String remark() {
        return entry == null ? null : entry.remark();
    }

    public @Nullable String remedy() {
        return entry == null ? null : entry.remedy();
    }
}
