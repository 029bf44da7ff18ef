package vn.chiboso.membership.adapter.in.web;

/** What a telephone shows. */
class CodeForm {
    private String code = "";

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
