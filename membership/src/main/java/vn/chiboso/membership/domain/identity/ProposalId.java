package vn.chiboso.membership.domain.identity;

import java.util.Objects;
import java.util.UUID;

/** Identifies a proposal that waits for a second person. */
public record ProposalId(UUID value) {
    public ProposalId {
        Objects.requireNonNull(value, "value");
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
