package vn.chiboso.membership.domain.handbook;

import java.util.Objects;
import java.util.UUID;

/** Identifies one request to correct the list book. */
public record CorrectionId(UUID value) {
    public CorrectionId {
        Objects.requireNonNull(value, "value");
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
