package vn.chiboso.membership.domain.intake;

import java.util.Objects;
import java.util.UUID;

/** Identifies one sheet that is taken in. */
public record IntakeId(UUID value) {
    public IntakeId {
        Objects.requireNonNull(value, "value");
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
