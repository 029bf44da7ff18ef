package vn.chiboso.membership.domain;

import java.util.Objects;
import java.util.UUID;

/** Identifies one holding of a position by one person. */
public record PositionId(UUID value) {
    public PositionId {
        Objects.requireNonNull(value, "value");
    }

    public static PositionId of(String text) {
        return new PositionId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
