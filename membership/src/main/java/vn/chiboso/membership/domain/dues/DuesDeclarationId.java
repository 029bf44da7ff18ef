package vn.chiboso.membership.domain.dues;

import java.util.Objects;
import java.util.UUID;

/** Identifies one declaration. */
public record DuesDeclarationId(UUID value) {
    public DuesDeclarationId {
        Objects.requireNonNull(value, "value");
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
