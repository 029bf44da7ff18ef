package vn.chiboso.membership.adapter.in.web;

/** The code of an invitation. */
class InvitationForm {
    private String code = "";

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
