package vn.chiboso.membership.domain.readiness;

import java.util.Objects;
import java.util.UUID;

/** Identifies one note of what a member said. */
public record ReadinessNoteId(UUID value) {
    public ReadinessNoteId {
        Objects.requireNonNull(value, "value");
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
