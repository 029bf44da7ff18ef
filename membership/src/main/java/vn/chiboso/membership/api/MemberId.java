package vn.chiboso.membership.api;

import java.util.Objects;
import java.util.UUID;

/** Identifies a person on a roll; kept for life, whatever the branch. */
public record MemberId(UUID value) {
    public MemberId {
        Objects.requireNonNull(value, "value");
    }

    /** Reads the usual text form; throws {@link IllegalArgumentException} for anything else. */
    public static MemberId of(String text) {
        return new MemberId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
