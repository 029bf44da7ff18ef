package vn.chiboso.membership.adapter.in.web;

import vn.chiboso.membership.application.port.in.ParticularsText;
import vn.chiboso.membership.application.port.in.SeeParticulars;

/** What is kept sealed of a person, as typed; masked where it is kept. */
class ParticularsForm {
    private String citizenId = "";
    private String residence = "";
    private String commune = "";

    /** What a keeper sees before typing. */
    void mask(SeeParticulars.View view) {
        citizenId = view.citizenId();
        residence = view.residence();
        commune = view.commune();
    }

    ParticularsText particulars() {
        return new ParticularsText(citizenId, residence, commune);
    }

    public String getCitizenId() {
        return citizenId;
    }

    public void setCitizenId(String citizenId) {
        this.citizenId = citizenId;
    }

    public String getResidence() {
        return residence;
    }

    public void setResidence(String residence) {
        this.residence = residence;
    }

    public String getCommune() {
        return commune;
    }

    public void setCommune(String commune) {
        this.commune = commune;
    }
}
