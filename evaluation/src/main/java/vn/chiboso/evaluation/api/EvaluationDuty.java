package vn.chiboso.evaluation.api;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One thing a person owes to evaluation; the home page says it in a sentence.
 *
 * @param subject title of the meeting, or name of the unit
 * @param count   how many, for officers
 * @param link    where to do it, a path of this product
 */
public record EvaluationDuty(
        Kind kind, String subject, int count, @Nullable Instant due, String link) {
    /** What is owed. */
    public enum Kind {
        SELF_SCORE,
        SET_GRADES,
        READ_REPORT
    }
}
