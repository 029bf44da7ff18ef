package vn.chiboso.notification.adapter.in.web;

/** Letters on or off; an empty box is off. */
class PreferencesForm {
    private boolean mail;

    static PreferencesForm of(boolean mail) {
        var form = new PreferencesForm();
        form.setMail(mail);
        return form;
    }

    public boolean isMail() {
        return mail;
    }

    public void setMail(boolean mail) {
        this.mail = mail;
    }
}
