package vn.chiboso.meetings.api;

import java.util.Objects;
import java.util.UUID;

/** Identifies a resolution of a branch. */
public record ResolutionId(UUID value) {
    public ResolutionId {
        Objects.requireNonNull(value, "value");
    }

    /** Reads the usual text form; throws {@link IllegalArgumentException} for anything else. */
    public static ResolutionId of(String text) {
        return new ResolutionId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
