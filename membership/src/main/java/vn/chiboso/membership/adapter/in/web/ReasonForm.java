package vn.chiboso.membership.adapter.in.web;

/** Why something is not agreed to. */
class ReasonForm {
    private String reason = "";

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
