package vn.chiboso.evaluation.api;

import java.util.Objects;
import java.util.UUID;

/** Identifies a version of a criteria set. */
public record CriteriaSetId(UUID value) {
    public CriteriaSetId {
        Objects.requireNonNull(value, "value");
    }

    /** Reads the usual text form; throws {@link IllegalArgumentException} for anything else. */
    public static CriteriaSetId of(String text) {
        return new CriteriaSetId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
