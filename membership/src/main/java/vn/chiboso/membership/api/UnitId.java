package vn.chiboso.membership.api;

import java.util.Objects;
import java.util.UUID;

/** Identifies a node of the organisation tree. */
public record UnitId(UUID value) {
    public UnitId {
        Objects.requireNonNull(value, "value");
    }

    /** Reads the usual text form; throws {@link IllegalArgumentException} for anything else. */
    public static UnitId of(String text) {
        return new UnitId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
