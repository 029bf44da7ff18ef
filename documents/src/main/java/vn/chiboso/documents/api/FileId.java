package vn.chiboso.documents.api;

import java.util.Objects;
import java.util.UUID;

/** Identifies a stored file. */
public record FileId(UUID value) {
    public FileId {
        Objects.requireNonNull(value, "value");
    }

    /** Reads the usual text form; throws {@link IllegalArgumentException} for anything else. */
    public static FileId of(String text) {
        return new FileId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
