package vn.chiboso.notification.api;

import java.util.Objects;
import java.util.UUID;

/** Identifies a notice to one person. */
public record NoticeId(UUID value) {
    public NoticeId {
        Objects.requireNonNull(value, "value");
    }

    /** Reads the usual text form; throws {@link IllegalArgumentException} for anything else. */
    public static NoticeId of(String text) {
        return new NoticeId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
