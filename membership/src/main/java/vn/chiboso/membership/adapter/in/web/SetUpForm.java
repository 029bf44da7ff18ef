package vn.chiboso.membership.adapter.in.web;

import vn.chiboso.membership.api.UnitKind;
import vn.chiboso.membership.application.port.in.SetUpHouse;

/** The first-administrator form. */
class SetUpForm {
    private String code = "";
    private String displayName = "";
    private String userName = "";
    private String password = "";
    private String unitName = "";
    private UnitKind unitKind = UnitKind.PROVINCE;

    SetUpHouse.Command command() {
        return new SetUpHouse.Command(code, displayName, userName, password, unitName, unitKind, null);
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getDisplayName() {
        return displayName;
    }

    public void setDisplayName(String displayName) {
        this.displayName = displayName;
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

    public String getUnitName() {
        return unitName;
    }

    public void setUnitName(String unitName) {
        this.unitName = unitName;
    }

    public UnitKind getUnitKind() {
        return unitKind;
    }

    public void setUnitKind(UnitKind unitKind) {
        this.unitKind = unitKind;
    }
}
