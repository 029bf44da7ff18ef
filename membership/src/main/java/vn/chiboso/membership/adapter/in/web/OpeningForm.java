package vn.chiboso.membership.adapter.in.web;

import org.jspecify.annotations.Nullable;
import vn.chiboso.membership.domain.protection.OpeningReason;

/** Why a sealed value is to be opened, as typed. */
class OpeningForm {
    private String id = "";
    private @Nullable OpeningReason reason;
    private String explanation = "";

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public @Nullable OpeningReason getReason() {
        return reason;
    }

    public void setReason(@Nullable OpeningReason reason) {
        this.reason = reason;
    }

    public String getExplanation() {
        return explanation;
    }

    public void setExplanation(String explanation) {
        this.explanation = explanation;
    }
}
