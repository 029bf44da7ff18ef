package vn.chiboso.evaluation.domain.scorecard;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One line of a card's history: who, when, from, to, why.
 *
 * @param number of the criterion, null for the card as a whole
 */
public record Change(
        Instant at,
        String by,
        Kind kind,
        @Nullable String number,
        @Nullable String from,
        @Nullable String to,
        @Nullable String reason) {
    /** What changed. */
    public enum Kind {
        POINTS,
        REMEDY,
        TABLED,
        ADOPTED,
        REJECTED,
        OFFICIAL
    }
}
