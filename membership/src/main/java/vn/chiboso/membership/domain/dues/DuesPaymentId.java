package vn.chiboso.membership.domain.dues;

import java.util.Objects;
import java.util.UUID;

/** Identifies one handing over of money. */
public record DuesPaymentId(UUID value) {
    public DuesPaymentId {
        Objects.requireNonNull(value, "value");
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
