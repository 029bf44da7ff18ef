package vn.chiboso.membership.adapter.in.web;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.chiboso.membership.domain.transfer.TransferKind;
import vn.chiboso.membership.domain.transfer.TransferReason;

/** A transfer to open, as typed. */
class TransferForm {
    private String id = "";
    private String to = "";
    private String place = "";
    private TransferKind kind = TransferKind.OFFICIAL;
    private TransferReason reason = TransferReason.WORK;
    private @Nullable LocalDate begunOn;
    private @Nullable LocalDate until;

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getTo() {
        return to;
    }

    public void setTo(String to) {
        this.to = to;
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
    }

    public TransferKind getKind() {
        return kind;
    }

    public void setKind(@Nullable TransferKind kind) {
        // an empty choice is none
        this.kind = kind == null ? this.kind : kind;
    }

    public TransferReason getReason() {
        return reason;
    }

    public void setReason(@Nullable TransferReason reason) {
        // an empty choice is none
        this.reason = reason == null ? this.reason : reason;
    }

    public @Nullable LocalDate getBegunOn() {
        return begunOn;
    }

    public void setBegunOn(@Nullable LocalDate begunOn) {
        this.begunOn = begunOn;
    }

    public @Nullable LocalDate getUntil() {
        return until;
    }

    public void setUntil(@Nullable LocalDate until) {
        this.until = until;
    }
}
