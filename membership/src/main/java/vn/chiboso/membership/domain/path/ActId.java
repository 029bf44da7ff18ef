package vn.chiboso.membership.domain.path;

import java.util.Objects;
import java.util.UUID;

/** One act of a person's path. */
public record ActId(UUID value) {
    public ActId {
        Objects.requireNonNull(value, "value");
    }

    /** Reads the usual text form; throws {@link IllegalArgumentException} for anything else. */
    public static ActId of(String text) {
        return new ActId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
