package vn.chiboso.meetings.api;

import java.util.Objects;
import java.util.UUID;

/** Identifies a vote in a meeting. */
public record VoteId(UUID value) {
    public VoteId {
        Objects.requireNonNull(value, "value");
    }

    /** Reads the usual text form; throws {@link IllegalArgumentException} for anything else. */
    public static VoteId of(String text) {
        return new VoteId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
