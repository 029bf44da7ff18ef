package vn.chiboso.membership.domain.handbook;

import java.util.Objects;
import java.util.UUID;

/** Identifies one member's commitment of a year. */
public record CommitmentId(UUID value) {
    public CommitmentId {
        Objects.requireNonNull(value, "value");
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
