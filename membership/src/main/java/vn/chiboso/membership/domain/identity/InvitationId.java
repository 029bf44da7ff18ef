package vn.chiboso.membership.domain.identity;

import java.util.Objects;
import java.util.UUID;

/** Identifies an invitation to make an account. */
public record InvitationId(UUID value) {
    public InvitationId {
        Objects.requireNonNull(value, "value");
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
