package vn.chiboso.membership.adapter.in.web;

import org.jspecify.annotations.Nullable;
import vn.chiboso.membership.api.MemberStatus;

/** Which people of a roll are shown, and in which order. */
class RollForm {
    private @Nullable MemberStatus status;
    private @Nullable RollOrder order = RollOrder.NAME;

    public @Nullable MemberStatus getStatus() {
        return status;
    }

    public void setStatus(@Nullable MemberStatus status) {
        this.status = status;
    }

    public RollOrder getOrder() {
        return order == null ? RollOrder.NAME : order;
    }

    public void setOrder(@Nullable RollOrder order) {
        this.order = order;
    }

    /** Not everybody, or otherwise than by name. */
    boolean isSaid() {
        return status != null || getOrder() != RollOrder.NAME;
    }
}
