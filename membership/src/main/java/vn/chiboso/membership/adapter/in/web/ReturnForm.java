package vn.chiboso.membership.adapter.in.web;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.chiboso.membership.api.MemberStatus;

/** Somebody who comes back, as typed. */
class ReturnForm {
    private MemberStatus status = MemberStatus.OFFICIAL;
    private @Nullable LocalDate on;

    /** A form that does not say what it was opened on is stale. */
    private int seen = -1;

    public MemberStatus getStatus() {
        return status;
    }

    public void setStatus(MemberStatus status) {
        this.status = status;
    }

    public @Nullable LocalDate getOn() {
        return on;
    }

    public void setOn(@Nullable LocalDate on) {
        this.on = on;
    }

    public int getSeen() {
        return seen;
    }

    public void setSeen(int seen) {
        this.seen = seen;
    }
}
