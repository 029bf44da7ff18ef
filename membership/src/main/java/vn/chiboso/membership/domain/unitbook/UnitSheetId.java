package vn.chiboso.membership.domain.unitbook;

import java.util.Objects;
import java.util.UUID;

/** Identifies one sheet of organisations. */
public record UnitSheetId(UUID value) {
    public UnitSheetId {
        Objects.requireNonNull(value, "value");
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
