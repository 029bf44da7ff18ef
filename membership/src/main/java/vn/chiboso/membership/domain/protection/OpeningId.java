package vn.chiboso.membership.domain.protection;

import java.util.Objects;
import java.util.UUID;

/** Identifies one opening of a sealed value. */
public record OpeningId(UUID value) {
    public OpeningId {
        Objects.requireNonNull(value, "value");
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
