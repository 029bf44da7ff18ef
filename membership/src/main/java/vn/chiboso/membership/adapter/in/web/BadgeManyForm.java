package vn.chiboso.membership.adapter.in.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.chiboso.membership.application.port.in.DecisionText;
import vn.chiboso.membership.domain.path.ActKind;

/** One paper on badges and everybody ticked, as typed. */
class BadgeManyForm {
    private String id = "";
    private ActKind kind = ActKind.BADGE_AWARDED;
    private @Nullable LocalDate on;
    private @Nullable LocalDate handedOn;
    private String number = "";
    private String issuer = "";
    private @Nullable LocalDate signedOn;
    private String note = "";

    /** Ticked one by one, each as {@link BadgePick} writes it. */
    private List<String> picks = new ArrayList<>();

    /** Badges ticked as a whole. */
    private List<Integer> levels = new ArrayList<>();

    /** Everybody who was on the page: nobody else is meant by a badge ticked as a whole. */
    private List<String> listed = new ArrayList<>();

    private Map<String, String> certificates = new LinkedHashMap<>();

    /** Everybody ticked, one by one or with their badge. */
    List<BadgePick> ticked() {
        var whole = listed.stream()
                .flatMap(text -> BadgePick.read(text).stream())
                .filter(pick -> levels.contains(pick.years()));
        var one = picks.stream().flatMap(text -> BadgePick.read(text).stream());
        return Stream.concat(one, whole).distinct().toList();
    }

    /** Ticks each alone: when the form comes back, whoever is unticked then is not recorded with their badge. */
    void tickOneByOne() {
        picks = new ArrayList<>(ticked().stream().map(BadgePick::text).toList());
        levels = new ArrayList<>();
    }

    DecisionText decision() {
        return new DecisionText(number, issuer, signedOn, null);
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public ActKind getKind() {
        return kind;
    }

    /** An empty value binds to null without an error. */
    public void setKind(@Nullable ActKind kind) {
        this.kind = kind == null ? ActKind.BADGE_AWARDED : kind;
    }

    public @Nullable LocalDate getOn() {
        return on;
    }

    public void setOn(@Nullable LocalDate on) {
        this.on = on;
    }

    public @Nullable LocalDate getHandedOn() {
        return handedOn;
    }

    public void setHandedOn(@Nullable LocalDate handedOn) {
        this.handedOn = handedOn;
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

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    public List<String> getPicks() {
        return picks;
    }

    public void setPicks(List<String> picks) {
        this.picks = picks;
    }

    public List<Integer> getLevels() {
        return levels;
    }

    public void setLevels(List<Integer> levels) {
        this.levels = levels;
    }

    public List<String> getListed() {
        return listed;
    }

    public void setListed(List<String> listed) {
        this.listed = listed;
    }

    public Map<String, String> getCertificates() {
        return certificates;
    }

    public void setCertificates(Map<String, String> certificates) {
        this.certificates = certificates;
    }
}
