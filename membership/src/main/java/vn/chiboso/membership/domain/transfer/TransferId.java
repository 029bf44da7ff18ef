package vn.chiboso.membership.domain.transfer;

import java.util.Objects;
import java.util.UUID;

/** One transfer, from opening to its end. */
public record TransferId(UUID value) {
    public TransferId {
        Objects.requireNonNull(value, "value");
    }

    /** Reads the usual text form; throws {@link IllegalArgumentException} for anything else. */
    public static TransferId of(String text) {
        return new TransferId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
