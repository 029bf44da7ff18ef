package vn.chiboso.membership.adapter.in.web;

/** A technical administrator to be. */
class AdministratorForm {
    private String displayName = "";

    public String getDisplayName() {
        return displayName;
    }

    public void setDisplayName(String displayName) {
        this.displayName = displayName;
    }
}
