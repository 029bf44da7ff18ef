package vn.chiboso.membership.adapter.in.web;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.chiboso.membership.application.port.in.DecisionText;
import vn.chiboso.membership.application.port.in.ListBookText;
import vn.chiboso.membership.domain.Sex;

/** Somebody new and the decision that admits, as typed. */
class AdmissionForm extends ParticularsForm {
    private String id = "";
    private String fullName = "";
    private String birth = "";
    private @Nullable Sex sex;
    private String ethnicGroup = "";
    private String homePlace = "";
    private String education = "";
    private String occupation = "";
    private String phone = "";
    private String email = "";
    private boolean smartphone;
    private String number = "";
    private String issuer = "";
    private @Nullable LocalDate signedOn;
    private @Nullable LocalDate receivedOn;

    /** What is known of an act that takes the place of this one. */
    ActStart start() {
        var start = ActStart.of(null, null, number);
        start.setIssuer(issuer);
        start.setSignedOn(signedOn);
        return start;
    }

    ListBookText text() {
        return new ListBookText(
                fullName,
                birth,
                sex,
                ethnicGroup,
                homePlace,
                education,
                occupation,
                null,
                null,
                null,
                null,
                phone,
                email,
                smartphone,
                false,
                null,
                null);
    }

    DecisionText decision() {
        return new DecisionText(number, issuer, signedOn, receivedOn);
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getFullName() {
        return fullName;
    }

    public void setFullName(String fullName) {
        this.fullName = fullName;
    }

    public String getBirth() {
        return birth;
    }

    public void setBirth(String birth) {
        this.birth = birth;
    }

    public @Nullable Sex getSex() {
        return sex;
    }

    public void setSex(@Nullable Sex sex) {
        this.sex = sex;
    }

    public String getEthnicGroup() {
        return ethnicGroup;
    }

    public void setEthnicGroup(String ethnicGroup) {
        this.ethnicGroup = ethnicGroup;
    }

    public String getHomePlace() {
        return homePlace;
    }

    public void setHomePlace(String homePlace) {
        this.homePlace = homePlace;
    }

    public String getEducation() {
        return education;
    }

    public void setEducation(String education) {
        this.education = education;
    }

    public String getOccupation() {
        return occupation;
    }

    public void setOccupation(String occupation) {
        this.occupation = occupation;
    }

    public String getPhone() {
        return phone;
    }

    public void setPhone(String phone) {
        this.phone = phone;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public boolean isSmartphone() {
        return smartphone;
    }

    public void setSmartphone(boolean smartphone) {
        this.smartphone = smartphone;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public String getIssuer() {
        return issuer;
    }

    public void setIssuer(String issuer) {
        this.issuer = issuer;
    }

    public @Nullable LocalDate getSignedOn() {
        return signedOn;
    }

    public void setSignedOn(@Nullable LocalDate signedOn) {
        this.signedOn = signedOn;
    }

    public @Nullable LocalDate getReceivedOn() {
        return receivedOn;
    }

    public void setReceivedOn(@Nullable LocalDate receivedOn) {
        this.receivedOn = receivedOn;
    }
}
