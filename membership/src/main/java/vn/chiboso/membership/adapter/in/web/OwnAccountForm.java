package vn.chiboso.membership.adapter.in.web;

/** Making one's own account with an invitation. */
class OwnAccountForm {
    private String code = "";
    private String userName = "";
    private String password = "";
    private String again = "";

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getUserName() {
        return userName;
    }

    public void setUserName(String userName) {
        this.userName = userName;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    public String getAgain() {
        return again;
    }

    public void setAgain(String again) {
        this.again = again;
    }
}
