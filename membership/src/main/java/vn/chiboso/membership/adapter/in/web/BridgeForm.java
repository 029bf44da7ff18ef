package vn.chiboso.membership.adapter.in.web;

import vn.chiboso.membership.domain.roll.SheetFormat;

/** What a list is taken out for, and as which kind of file. */
class BridgeForm {
    private String purpose = "";
    private SheetFormat format = SheetFormat.XLSX;

    public String getPurpose() {
        return purpose;
    }

    public void setPurpose(String purpose) {
        this.purpose = purpose;
    }

    public SheetFormat getFormat() {
        return format;
    }

    public void setFormat(SheetFormat format) {
        this.format = format;
    }
}
