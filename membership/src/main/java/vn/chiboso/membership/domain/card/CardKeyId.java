package vn.chiboso.membership.domain.card;

import java.util.Objects;
import java.util.UUID;

/** Identifies a key of the digital card; says nothing of the member. */
public record CardKeyId(UUID value) {
    public CardKeyId {
        Objects.requireNonNull(value, "value");
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
