package vn.chiboso.membership.domain.roll;

import java.util.Objects;
import java.util.UUID;

/** Identifies one reading of a list book. */
public record RollImportId(UUID value) {
    public RollImportId {
        Objects.requireNonNull(value, "value");
    }

    public static RollImportId of(String text) {
        return new RollImportId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
