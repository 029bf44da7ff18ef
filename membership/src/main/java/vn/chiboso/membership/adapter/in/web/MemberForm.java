package vn.chiboso.membership.adapter.in.web;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.chiboso.membership.api.MemberStatus;
import vn.chiboso.membership.application.port.in.ListBookText;
import vn.chiboso.membership.domain.Sex;
import vn.chiboso.membership.domain.roll.RollEntry;

/** The list book's fields as typed; dates stay text, so that nothing typed is lost. */
class MemberForm extends OutsideForm {
    private String id = "";
    /** A form that does not say what it was opened on is stale. */
    private long version = -1;

    private MemberStatus status = MemberStatus.OFFICIAL;
    private @Nullable LocalDate from;
    private String fullName = "";
    private String birth = "";
    private @Nullable Sex sex;
    private String ethnicGroup = "";
    private String homePlace = "";
    private String education = "";
    private String occupation = "";
    private String decision = "";
    private String ceremony = "";
    private String official = "";
    private String card = "";
    private String phone = "";
    private String email = "";
    private boolean smartphone;
    private boolean away;
    private String note = "";
    private String group = "";

    static MemberForm of(RollEntry entry, Shown shown) {
        var book = entry.book();
        var form = new MemberForm();
        form.version = entry.version();
        form.fullName = book.name().full();
        form.birth = shown.value(book.birth());
        form.sex = book.sex();
        form.ethnicGroup = shown.value(book.ethnicGroup());
        form.homePlace = shown.value(book.homePlace());
        form.education = shown.value(book.education());
        form.occupation = shown.value(book.occupation());
        form.decision = shown.value(book.decisionOn());
        form.ceremony = shown.value(book.ceremonyOn());
        form.official = shown.value(book.officialOn());
        form.card = shown.value(book.card());
        form.phone = shown.value(book.phone());
        form.email = shown.value(book.email());
        form.smartphone = book.hasSmartphone();
        form.away = book.isAway();
        form.note = shown.value(book.note());
        form.group = shown.value(entry.group());
        form.setOutside(entry.outside().toString());
        return form;
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
                decision,
                ceremony,
                official,
                card,
                phone,
                email,
                smartphone,
                away,
                note,
                group,
                getOutside());
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public long getVersion() {
        return version;
    }

    public void setVersion(long version) {
        this.version = version;
    }

    public MemberStatus getStatus() {
        return status;
    }

    public void setStatus(MemberStatus status) {
        this.status = status;
    }

    public @Nullable LocalDate getFrom() {
        return from;
    }

    public void setFrom(@Nullable LocalDate from) {
        this.from = from;
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

    public String getDecision() {
        return decision;
    }

    public void setDecision(String decision) {
        this.decision = decision;
    }

    public String getCeremony() {
        return ceremony;
    }

    public void setCeremony(String ceremony) {
        this.ceremony = ceremony;
    }

    public String getOfficial() {
        return official;
    }

    public void setOfficial(String official) {
        this.official = official;
    }

    public String getCard() {
        return card;
    }

    public void setCard(String card) {
        this.card = card;
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

    public boolean isAway() {
        return away;
    }

    public void setAway(boolean away) {
        this.away = away;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    public String getGroup() {
        return group;
    }

    public void setGroup(String group) {
        this.group = group;
    }
}
