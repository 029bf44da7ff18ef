package vn.chiboso.membership.adapter.in.web;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.chiboso.membership.application.port.in.TakeTransferStep.Step;

/** A step of a transfer, as typed. */
class TransferStepForm {
    private String step = "";
    private long version = -1;
    private String number = "";
    private String issuer = "";
    private @Nullable LocalDate sentOn;
    private @Nullable LocalDate on;
    private @Nullable LocalDate until;
    private String remark = "";
    private String why = "";

    /** Null for a word that is no step. */
    @Nullable
    Step chosen() {
        return switch (step) {
            case "send" -> new Step.Send(number, issuer, sentOn);
            case "receive" -> new Step.Receive(on, remark);
            case "refuse" -> new Step.Refuse(remark);
            case "withdraw" -> new Step.Withdraw(why);
            case "return" -> new Step.Return(on, remark);
            case "extend" -> new Step.Extend(until);
            default -> null;
        };
    }

    public String getStep() {
        return step;
    }

    public void setStep(String step) {
        this.step = step;
    }

    public long getVersion() {
        return version;
    }

    public void setVersion(long version) {
        this.version = version;
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

    public @Nullable LocalDate getSentOn() {
        return sentOn;
    }

    public void setSentOn(@Nullable LocalDate sentOn) {
        this.sentOn = sentOn;
    }

    public @Nullable LocalDate getOn() {
        return on;
    }

    public void setOn(@Nullable LocalDate on) {
        this.on = on;
    }

    public @Nullable LocalDate getUntil() {
        return until;
    }

    public void setUntil(@Nullable LocalDate until) {
        this.until = until;
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why;
    }

    public String getRemark() {
        return remark;
    }

    public void setRemark(String remark) {
        this.remark = remark;
    }
}
