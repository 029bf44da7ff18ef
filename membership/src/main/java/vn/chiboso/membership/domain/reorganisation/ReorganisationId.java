package vn.chiboso.membership.domain.reorganisation;

import java.util.Objects;
import java.util.UUID;

/** Identifies one reorganisation. */
public record ReorganisationId(UUID value) {
    public ReorganisationId {
        Objects.requireNonNull(value, "value");
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
