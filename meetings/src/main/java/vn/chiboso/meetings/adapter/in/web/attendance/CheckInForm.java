package vn.chiboso.meetings.adapter.in.web.attendance;

/** The code as typed. */
class CheckInForm {
    private String code = "";

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
