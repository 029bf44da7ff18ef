package vn.chiboso.membership.domain.merge;

import java.util.Objects;
import java.util.UUID;

/** Identifies one merge of two records. */
public record MergeId(UUID value) {
    public MergeId {
        Objects.requireNonNull(value, "value");
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
