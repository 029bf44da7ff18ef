package vn.chiboso.documents.api;

import java.util.Objects;
import java.util.UUID;

/** Identifies an official paper in the register. */
public record PaperId(UUID value) {
    public PaperId {
        Objects.requireNonNull(value, "value");
    }

    /** Reads the usual text form; throws {@link IllegalArgumentException} for anything else. */
    public static PaperId of(String text) {
        return new PaperId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
