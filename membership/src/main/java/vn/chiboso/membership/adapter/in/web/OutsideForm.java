package vn.chiboso.membership.adapter.in.web;

/** Times out of the Party as typed, beside what is kept sealed. */
class OutsideForm extends ParticularsForm {
    private String outside = "";

    public String getOutside() {
        return outside;
    }

    public void setOutside(String outside) {
        this.outside = outside;
    }
}
