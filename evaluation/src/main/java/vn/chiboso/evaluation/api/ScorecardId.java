package vn.chiboso.evaluation.api;

import java.util.Objects;
import java.util.UUID;

/** Identifies the scorecard of one meeting. */
public record ScorecardId(UUID value) {
    public ScorecardId {
        Objects.requireNonNull(value, "value");
    }

    /** Reads the usual text form; throws {@link IllegalArgumentException} for anything else. */
    public static ScorecardId of(String text) {
        return new ScorecardId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
