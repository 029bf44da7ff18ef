package vn.chiboso.membership.adapter.in.web;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Correcting what a unit was for a while. */
class UnitTraitForm {
    private @Nullable LocalDate from;
    private @Nullable LocalDate begins;
    private String value = "";
    private String reason = "";
    /** A form that does not say what it was opened on is stale. */
    private long version = -1;

    public @Nullable LocalDate getFrom() {
        return from;
    }

    public void setFrom(@Nullable LocalDate from) {
        this.from = from;
    }

    public @Nullable LocalDate getBegins() {
        return begins;
    }

    public void setBegins(@Nullable LocalDate begins) {
        this.begins = begins;
    }

    public String getValue() {
        return value;
    }

    public void setValue(String value) {
        this.value = value;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public long getVersion() {
        return version;
    }

    public void setVersion(long version) {
        this.version = version;
    }
}
