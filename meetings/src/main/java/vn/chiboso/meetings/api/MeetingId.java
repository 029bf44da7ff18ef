package vn.chiboso.meetings.api;

import java.util.Objects;
import java.util.UUID;

/** Identifies a meeting. */
public record MeetingId(UUID value) {
    public MeetingId {
        Objects.requireNonNull(value, "value");
    }

    /** Reads the usual text form; throws {@link IllegalArgumentException} for anything else. */
    public static MeetingId of(String text) {
        return new MeetingId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
