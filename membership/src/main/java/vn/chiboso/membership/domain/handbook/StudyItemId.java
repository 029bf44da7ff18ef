package vn.chiboso.membership.domain.handbook;

import java.util.Objects;
import java.util.UUID;

/** Identifies one thing to study. */
public record StudyItemId(UUID value) {
    public StudyItemId {
        Objects.requireNonNull(value, "value");
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
