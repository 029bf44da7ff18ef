package vn.chiboso.meetings.adapter.in.web.planning;

import org.jspecify.annotations.Nullable;

/** Why a meeting is called off. */
class CancelForm {
    private @Nullable Long version;
    private String reason = "";

    public @Nullable Long getVersion() {
        return version;
    }

    public void setVersion(@Nullable Long version) {
        this.version = version;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
