package vn.chiboso.evaluation.domain.scorecard;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;
import vn.chiboso.evaluation.api.Grade;

/**
 * What the level above decided; a later decision never removes an earlier one.
 *
 * @param number 1 for the first, then 2, …
 * @param items  points by criterion where they were set one by one; empty when only the total was
 */
public record OfficialDecision(
        int number,
        BigDecimal points,
        Grade grade,
        Map<String, BigDecimal> items,
        String comment,
        String by,
        Instant at) {
    public OfficialDecision {
        items = Map.copyOf(items);
    }
}
