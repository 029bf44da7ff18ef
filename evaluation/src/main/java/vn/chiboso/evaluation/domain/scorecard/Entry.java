package vn.chiboso.evaluation.domain.scorecard;

import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What people put on one line of a scorecard.
 *
 * @param number   of the criterion
 * @param points   entered by a person; null follows the proposal
 * @param proposed the proposal when the score was tabled, null before
 * @param adopted  the points that were tabled, null before
 * @param remark   why the points differ from the proposal, or what was judged
 * @param remedy   biện pháp khắc phục
 * @param by       who entered last, null when nobody did
 */
public record Entry(
        String number,
        @Nullable BigDecimal points,
        @Nullable BigDecimal proposed,
        @Nullable BigDecimal adopted,
        @Nullable String remark,
        @Nullable String remedy,
        @Nullable String by,
        @Nullable Instant at) {
    static Entry blank(String number) {
        return new Entry(number, null, null, null, null, null, null, null);
    }

    Entry frozen(@Nullable BigDecimal proposed, BigDecimal adopted) {
        return new Entry(number, points, proposed, adopted, remark, remedy, by, at);
    }

    Entry thawed() {
        return new Entry(number, points, null, null, remark, remedy, by, at);
    }
}
