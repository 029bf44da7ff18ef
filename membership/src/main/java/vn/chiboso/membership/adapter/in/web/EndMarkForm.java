package vn.chiboso.membership.adapter.in.web;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.chiboso.membership.application.port.in.DecisionText;

/** Whether an end was for a crime after which readmission waits longer, as typed. */
class EndMarkForm {
    private String id = "";
    private @Nullable Boolean criminal;
    private String number = "";
    private String issuer = "";
    private @Nullable LocalDate signedOn;
    private String reason = "";

    DecisionText basis() {
        return new DecisionText(number, issuer, signedOn, null);
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public @Nullable Boolean getCriminal() {
        return criminal;
    }

    public void setCriminal(@Nullable Boolean criminal) {
        this.criminal = criminal;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public String getIssuer() {
        return issuer;
    }

    public void setIssuer(String issuer) {
        this.issuer = issuer;
    }

    public @Nullable LocalDate getSignedOn() {
        return signedOn;
    }

    public void setSignedOn(@Nullable LocalDate signedOn) {
        this.signedOn = signedOn;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
