package vn.chiboso.membership.adapter.in.web;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.chiboso.membership.api.MemberStatus;

/** Another status from a day on. */
class StatusForm {
    private MemberStatus status = MemberStatus.OFFICIAL;
    private @Nullable LocalDate from;
    private String basis = "";

    /** A form that does not say what it was opened on is stale. */
    private long version = -1;

    public MemberStatus getStatus() {
        return status;
    }

    public void setStatus(@Nullable MemberStatus status) {
        // an empty choice is none
        this.status = status == null ? this.status : status;
    }

    public @Nullable LocalDate getFrom() {
        return from;
    }

    public void setFrom(@Nullable LocalDate from) {
        this.from = from;
    }

    public long getVersion() {
        return version;
    }

    public void setVersion(long version) {
        this.version = version;
    }

    public String getBasis() {
        return basis;
    }

    public void setBasis(String basis) {
        this.basis = basis;
    }
}
