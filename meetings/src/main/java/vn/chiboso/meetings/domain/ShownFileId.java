package vn.chiboso.meetings.domain;

import java.util.Objects;
import java.util.UUID;

/** Identifies one dry run of a file, so that it is confirmed once. */
public record ShownFileId(UUID value) {
    public ShownFileId {
        Objects.requireNonNull(value, "value");
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
